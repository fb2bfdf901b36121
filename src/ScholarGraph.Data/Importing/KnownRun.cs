using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing;

/// <summary>The run of a source that was not read again.</summary>
internal static class KnownRun
{
    /// <summary>What the last run of the source was, and that nothing changed.</summary>
    public static ImportRun Of(
        KnownSource source,
        ImportCounts counts,
        (DateTime StartedAt, DateTime FinishedAt) time,
        int number
    )
    {
        var run = new ImportRun
        {
            Id = RunWriter.RunKey(source.Sha256, number),
            StartedAt = time.StartedAt,
            FinishedAt = time.FinishedAt,
            State = source.LastRun.State,
            SourceId = source.Id,
            Unchanged = counts.Unchanged,
            Refused = source.LastRun.Refused,
            Done = source.LastRun.Done,
            Total = source.LastRun.Total,
            Build = source.LastRun.Build,
        };
        run.Problems.AddRange(
            source.Problems.Select(
                (problem, index) =>
                    new ImportProblem
                    {
                        Id = RunWriter.ProblemKey(run.Id, index),
                        ImportRunId = run.Id,
                        Code = problem.Code,
                        Line = problem.Line,
                        Locator = problem.Locator,
                        Message = problem.Message,
                    }
            )
        );
        return run;
    }
}
