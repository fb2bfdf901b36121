using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Imports that are worked out, each on what the ones before it would leave, and never written. For one thread.</summary>
/// <remarks>The graph is the one of the moment when the preview began; what others write meanwhile is not seen.</remarks>
public sealed class ImportPreview
{
    private readonly Func<GraphChange, KeptGraph, WorkedOutChange> _workOut;
    private KeptGraph _kept;

    internal ImportPreview(KeptGraph kept, Func<GraphChange, KeptGraph, WorkedOutChange> workOut)
    {
        _kept = kept;
        _workOut = workOut;
    }

    /// <summary>What <see cref="ImportPipeline.ImportAsync"/> would do.</summary>
    /// <param name="document">What a reader made of the source.</param>
    public ImportReport Import(SourceDocument document) =>
        ImportReporter.Refusal(document) is { } refusal
            ? refusal with
            {
                IsDryRun = true,
            }
            : Add(GraphChange.Adding(document, null));

    /// <summary>What <see cref="ImportPipeline.KeepVocabularyAsync"/> would do.</summary>
    /// <param name="vocabulary">The whole vocabulary, in the place of the kept one.</param>
    public ImportReport KeepVocabulary(TopicVocabulary vocabulary) =>
        Add(new GraphChange([], null, vocabulary));

    private ImportReport Add(GraphChange change)
    {
        var done = _workOut(change, _kept);
        _kept = done.After();
        return done.Report with { IsDryRun = true };
    }
}
