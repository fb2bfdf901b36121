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

    /// <summary>What <see cref="ImportPipeline.ImportAllAsync"/> would do, every difference listed.</summary>
    /// <param name="documents">What a reader made of the sources.</param>
    public ImportedSet ImportAll(IReadOnlyList<SourceDocument> documents)
    {
        var given = new GivenSources(documents);
        if (given.Sound.Count == 0)
        {
            return given.Nothing with { Total = given.Nothing.Total with { IsDryRun = true } };
        }

        var done = WorkOut(
            GraphChange.AddingAll(given.Sound, null) with
            {
                ListsDifferences = true,
            }
        );
        return given.Told(
            done.Report with
            {
                IsDryRun = true,
            },
            [.. done.Sources.Select(report => report with { IsDryRun = true })]
        );
    }

    /// <summary>What <see cref="ImportPipeline.KeepVocabularyAsync"/> would do.</summary>
    /// <param name="vocabulary">The whole vocabulary, in the place of the kept one.</param>
    public ImportReport KeepVocabulary(TopicVocabulary vocabulary) =>
        Add(new GraphChange([], null, vocabulary));

    private ImportReport Add(GraphChange change) => WorkOut(change).Report with { IsDryRun = true };

    private WorkedOutChange WorkOut(GraphChange change)
    {
        var done = _workOut(change, _kept);
        _kept = done.After();
        return done;
    }
}
