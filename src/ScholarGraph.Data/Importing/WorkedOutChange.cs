using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>A change worked out on a kept graph, nothing of it written.</summary>
/// <param name="Change">What was asked for.</param>
/// <param name="Kept">The graph before.</param>
/// <param name="Documents">The sources after, by hash.</param>
/// <param name="Planned">The graph after.</param>
/// <param name="Changes">What lies between the two.</param>
/// <param name="Report">The same, told.</param>
/// <param name="Sources">What is told of each source added; of a single one the whole report.</param>
internal sealed record WorkedOutChange(
    GraphChange Change,
    KeptGraph Kept,
    IReadOnlyDictionary<string, SourceDocument> Documents,
    GraphRows Planned,
    IReadOnlyList<TableChanges> Changes,
    ImportReport Report,
    IReadOnlyList<ImportReport> Sources
)
{
    /// <summary>Whether there is anything to write: a run, a changed graph or another vocabulary.</summary>
    public bool Writes =>
        Change.Added.Count > 0 || !Report.IsUnchanged || Change.HasOtherVocabulary(Kept);

    /// <summary>Whether many sources come into an empty graph: nothing there has to be kept indexed meanwhile.</summary>
    public bool FillsEmptyGraph => Change.Added.Count > 1 && Kept.Documents.Count == 0;

    /// <summary>Works a change out. Pure.</summary>
    /// <param name="change">What is asked for.</param>
    /// <param name="kept">The graph as it is.</param>
    /// <param name="model">Names the columns to compare.</param>
    /// <param name="resolve">Decides who is who.</param>
    /// <param name="now">When a source or decision that is new comes in, UTC.</param>
    public static WorkedOutChange Of(
        GraphChange change,
        KeptGraph kept,
        IModel model,
        Resolve resolve,
        DateTime now
    )
    {
        var documents = change.Documents(kept);
        var vocabulary = change.Vocabulary ?? kept.Vocabulary;
        var decisions = change.Decisions ?? kept.Rows.CuratorDecisions;
        var planned = GraphPlanner.Plan(
            new PlanInput(
                resolve([.. documents.Values], [.. decisions.Select(DecisionPayload.RulingOf)]),
                documents,
                vocabulary,
                decisions,
                kept,
                now
            )
        );
        var changes = GraphDiff.Compare(model, kept.Rows, planned);
        var report =
            change.Added.Count > 1
                ? ImportReporter.Total(model, change, kept, planned, changes)
                : ImportReporter.Report(model, change, kept, planned, changes);
        var sources =
            change.Added.Count > 1
                ? SourceReports.Of(change.Added, report, planned, changes)
                : [report];
        return new WorkedOutChange(change, kept, documents, planned, changes, report, sources);
    }

    /// <summary>The graph as the database would hold it, once this is written.</summary>
    public KeptGraph After() =>
        new()
        {
            Rows = Planned,
            Vocabulary = Change.Vocabulary ?? Kept.Vocabulary,
            Statistics = new GraphStatistics
            {
                Id = Kept.Statistics.Id,
                DataVersion = Report.DataVersion,
            },
            Documents = [.. Documents.Values],
        };
}
