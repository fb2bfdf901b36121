using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>A source that need not be read again.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="LastRun">The run that read it, or one that knew it.</param>
internal sealed record KnownSource(long Id, string Sha256, ImportRun LastRun)
{
    /// <summary>In the order of the source.</summary>
    public IEnumerable<ImportProblem> Problems =>
        Enumerable
            .Range(0, LastRun.Problems.Count)
            .Select(index => RunWriter.ProblemKey(LastRun.Id, index))
            .Join(LastRun.Problems, key => key, problem => problem.Id, (_, problem) => problem);
}
