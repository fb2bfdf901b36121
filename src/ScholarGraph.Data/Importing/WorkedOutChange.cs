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
    /// <summary>Whether <see cref="Planned"/> is a part of the graph: what belongs to people and works that are touched, and the outline.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether there is anything to write: a run, a changed graph or another vocabulary.</summary>
    public bool Writes =>
        Change.Added.Count > 0 || !Report.IsUnchanged || Change.HasOtherVocabulary(Kept);

    /// <summary>Whether many sources come into an empty graph, and rows are only added: nothing there has to be kept indexed meanwhile.</summary>
    public bool FillsEmptyGraph =>
        Change.Added.Count > 1
        && Kept.Documents.Count == 0
        && Changes.All(table => table.Changed.Count + table.Removed.Count == 0);

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
        var input = Input(change, kept, resolve, now);
        return Told(change, input, GraphPlanner.Plan(input), model);
    }

    /// <summary>The same of the rows that it touches, with all others left as they are.</summary>
    /// <param name="change">What is asked for: see <see cref="PartOfChange"/>.</param>
    /// <param name="outline">The outline of the graph as it is, to which the rows come that are read.</param>
    /// <param name="rows">The rows of the graph as it is.</param>
    /// <param name="model">Names the columns to compare.</param>
    /// <param name="resolve">Decides who is who.</param>
    /// <param name="now">When a source or decision that is new comes in, UTC.</param>
    /// <param name="token">Ends the work.</param>
    /// <returns>Null where only the whole graph can tell.</returns>
    public static async Task<WorkedOutChange?> OfPartAsync(
        GraphChange change,
        KeptGraph outline,
        IKeptRows rows,
        IModel model,
        Resolve resolve,
        DateTime now,
        CancellationToken token
    )
    {
        var input = Input(change, outline, resolve, now);
        var keys = PlannedKeys.Of(input);
        var touched = new TouchedKeys(change, input, keys);
        var part = await new PartReader(rows, input, keys).ReadAsync(touched, token);
        var planned = GraphPlanner.Plan(input, keys, part);
        var told = Told(change, input, planned, model) with { IsPart = true };
        // A key that is free in the part may be another's outside.
        var born = told.Changes.Single(table => table.Table.Type == typeof(Authorship)).Added;
        var taken = await rows.WithAsync<Authorship>(
            row => row.Id,
            [.. born.Cast<Authorship>().Select(row => row.Id)],
            token
        );
        return taken.Count > 0 ? null : told;
    }

    /// <summary>What the graph after a change is laid out of.</summary>
    public static PlanInput Input(GraphChange change, KeptGraph kept, Resolve resolve, DateTime now)
    {
        var documents = change.Documents(kept);
        var decisions = change.Decisions ?? kept.Rows.CuratorDecisions;
        return new PlanInput(
            resolve([.. documents.Values], [.. decisions.Select(DecisionPayload.RulingOf)]),
            documents,
            change.Vocabulary ?? kept.Vocabulary,
            decisions,
            kept,
            now
        );
    }

    public static WorkedOutChange Told(
        GraphChange change,
        PlanInput input,
        GraphRows planned,
        IModel model
    )
    {
        var kept = input.Kept;
        var changes = GraphDiff.Compare(model, kept.Rows, planned);
        var report =
            change.Added.Count > 1
                ? ImportReporter.Total(model, change, kept, planned, changes)
                : ImportReporter.Report(model, change, kept, planned, changes);
        var sources =
            change.Added.Count > 1
                ? SourceReports.Of(change.Added, report, planned, changes)
                : [report];
        return new WorkedOutChange(
            change,
            kept,
            input.Documents,
            planned,
            changes,
            report,
            sources
        );
    }

    /// <summary>The graph after the change.</summary>
    public GraphSize Size =>
        new(
            Count(Kept.Statistics.Researchers, graph => graph.Researchers),
            Count(Kept.Statistics.Publications, graph => graph.Publications),
            Count(Kept.Statistics.Authorships, graph => graph.Authorships),
            Count(2 * Kept.Statistics.Coauthorships, graph => graph.Coauthorships),
            Count(Kept.Statistics.Topics, graph => graph.Topics),
            Count(Kept.Statistics.Sources, graph => graph.Sources)
        );

    /// <summary>Rows that a table has after the change.</summary>
    /// <param name="before">Rows that it had.</param>
    /// <param name="rows">Those of a graph.</param>
    public int Count<T>(int before, Func<GraphRows, List<T>> rows)
    {
        if (!IsPart)
        {
            return rows(Planned).Count;
        }

        var table = Changes.Single(changes => changes.Table.Type == typeof(T));
        return before + table.Added.Count - table.Removed.Count;
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
