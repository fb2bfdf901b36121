using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Resolution.Near;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>An import of works worked out on the people and works that it can reach, the others being who they were.</summary>
internal static class NearImport
{
    private const int WorksMax = 200;
    private const int WorksShare = 100;

    // With fewer, names are hardly enough to tell how rare they are.
    private const int ResearchersMin = 1_000;

    /// <summary>Whether so little comes into so much that most of the graph is not reached.</summary>
    public static bool IsWorthwhile(GraphChange change, GraphStatistics graph) =>
        graph.Researchers >= ResearchersMin
        && change.Added.Sum(document => document.Works.Count)
            <= Math.Max(WorksMax, graph.Publications / WorksShare);

    /// <param name="change">What is to change.</param>
    /// <param name="kept">What the whole graph knows beside rows: its counts and its words of topics.</param>
    /// <param name="rows">The graph as it is.</param>
    /// <param name="model">The model of the tables.</param>
    /// <param name="now">The time of the change.</param>
    /// <param name="namesMin">Full names from which on a corpus tells how rare names are; null for the usual number.</param>
    /// <param name="token">Ends the reading.</param>
    /// <returns>Null where the change has to be worked out with all sources.</returns>
    public static async Task<WorkedOutChange?> OutAsync(
        GraphChange change,
        KeptGraph kept,
        IKeptRows rows,
        IModel model,
        DateTime now,
        int? namesMin,
        CancellationToken token
    )
    {
        if (!IsOfWorks(change) || await IsCuratedAsync(rows, token))
        {
            return null;
        }

        var sources = await rows.AllAsync<Source>(token);
        if (sources.Exists(source => change.Added.Any(added => added.Sha256 == source.Sha256)))
        {
            return null;
        }

        SourceDocument[] outlines =
        [
            .. sources
                .AsParallel()
                .AsOrdered()
                .WithCancellation(token)
                .Select(source => SourceOutlineJson.Read(source.Payload)),
        ];
        if (NearResolver.Of(outlines, change.Added, namesMin) is not { } resolver)
        {
            return null;
        }

        var reach = new NearImportReach(rows);
        if (await reach.ReachAsync(resolver, token) is not { } works)
        {
            return null;
        }

        var told = Told(sources, change.Added, NearImportReach.SourcesToldWhole(resolver, works));
        if (resolver.Assemble(works, told) is not { } resolved)
        {
            return null;
        }

        var near = await new NearImportReader(rows).ReadAsync(
            kept,
            (sources, outlines),
            resolved,
            reach.Mentions,
            token
        );
        var input = new PlanInput(
            resolved,
            Documents(outlines, told),
            kept.Vocabulary,
            [],
            near,
            now
        );
        return await PlanAsync(change, input, told, rows, model, token);
    }

    // Who tells of people by themselves, or of topics, tells of more than works.
    private static bool IsOfWorks(GraphChange change) =>
        change is { Added.Count: > 0, DroppedSource: null, Vocabulary: null, Decisions: null }
        && change.Added.All(document =>
            document is { Owner: null, People: [] }
            && document.Works.All(work => work.Topics.Count == 0)
        );

    private static async Task<bool> IsCuratedAsync(IKeptRows rows, CancellationToken token) =>
        (await rows.AllAsync<CuratorDecision>(token)).Count > 0
        || (await rows.AllAsync<CoveredKey>(token)).Count > 0;

    private static Dictionary<string, SourceDocument> Told(
        List<Source> sources,
        IEnumerable<SourceDocument> added,
        HashSet<string> whole
    ) =>
        sources
            .Where(source => whole.Contains(source.Sha256))
            .AsParallel()
            .Select(source => SourceDocumentJson.Read(source.Payload))
            .AsEnumerable()
            .Concat(added)
            .ToDictionary(document => document.Sha256, StringComparer.Ordinal);

    private static SortedDictionary<string, SourceDocument> Documents(
        IEnumerable<SourceDocument> outlines,
        Dictionary<string, SourceDocument> told
    )
    {
        var documents = new SortedDictionary<string, SourceDocument>(StringComparer.Ordinal);
        foreach (var document in outlines.Concat(told.Values))
        {
            documents[document.Sha256] = document;
        }

        return documents;
    }

    private static async Task<WorkedOutChange?> PlanAsync(
        GraphChange change,
        PlanInput input,
        Dictionary<string, SourceDocument> told,
        IKeptRows rows,
        IModel model,
        CancellationToken token
    )
    {
        var keys = PlannedKeys.Of(input);
        var part = await new PartReader(rows, input, keys).ReadAsync(
            new TouchedKeys(change, input, keys),
            token
        );
        var news = new NewRows(rows);
        if (
            await news.ReadBearersAsync(input, keys, token) is not { } bearers
            || NearImportPlanner.Plan(input, keys, part, told, bearers) is not { } planned
        )
        {
            return null;
        }

        var worked = WorkedOutChange.Told(change, input, planned, model) with { IsPart = true };
        return !LosesDecisionOfNamesakes(input, worked) && await news.AreFreeAsync(worked, token)
            ? worked
            : null;
    }

    // Two sources of one name may say the same at the same places, which is one decision: it is the other's then.
    private static bool LosesDecisionOfNamesakes(PlanInput input, WorkedOutChange worked)
    {
        var decisions = worked.Changes.Single(table =>
            table.Table.Type == typeof(ResolutionDecision)
        );
        return decisions.Removed.Count + decisions.Changed.Count > 0
            && input.Documents.Values.DistinctBy(document => document.Name).Count()
                < input.Documents.Count;
    }
}
