using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Data.Curating;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Sqlite;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>A graph in memory, worked out as the database's is: for laws that need thousands of graphs.</summary>
internal sealed class ThoughtGraph
{
    private static readonly DateTime Now = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private static readonly IModel Model = ReadModel();

    public KeptGraph Kept { get; private set; } = new();

    /// <summary>An empty graph that knows some topics.</summary>
    public static ThoughtGraph Knowing(TopicVocabulary vocabulary, int? namesMin = null) =>
        new()
        {
            Kept = new KeptGraph { Vocabulary = vocabulary },
            NamesMin = namesMin,
        };

    /// <summary>Full names from which on the graph tells how rare names are; null for the usual number.</summary>
    public int? NamesMin { get; init; }

    public GraphRows Rows => Kept.Rows;

    public static ThoughtGraph Of(IEnumerable<SourceDocument> documents)
    {
        var graph = new ThoughtGraph();
        foreach (var document in documents)
        {
            graph.Import(document);
        }

        return graph;
    }

    public void Import(SourceDocument document) => Apply(GraphChange.Adding(document, null));

    public void ImportAll(IReadOnlyList<SourceDocument> documents) =>
        Apply(GraphChange.AddingAll(documents, null));

    /// <summary>Rows that are read, beside the outline, to import a source.</summary>
    public int RowsRead(SourceDocument document) => BothWays.RowsRead(Kept, document, Model);

    public void Drop(string sha256) =>
        Apply(new GraphChange([], Rows.Sources.First(source => source.Sha256 == sha256).Id, null));

    /// <returns>The decision as it is kept, or why there is none.</returns>
    public (CuratorDecision? Decision, CurationError? Error) Decide(Func<Drafting, Drafted> ask)
    {
        var (draft, error) = ask(new Drafting(Kept));
        return draft is null
            ? (null, error)
            : Take(DecisionBook.Add(Kept, draft, new Curator("cora", null), Now));
    }

    public (CuratorDecision? Decision, CurationError? Error) Undo(long decision) =>
        Take(DecisionBook.Undo(Kept, decision, new Curator("cora", null), Now));

    public Authorship[] AuthorshipsOf(long researcher) =>
        [.. Rows.Authorships.Where(row => row.ResearcherId == researcher).OrderBy(row => row.Id)];

    /// <summary>Every row of the graph, without decisions and what tables are named.</summary>
    public List<string> Lines(params Type[] except) =>
        [
            .. GraphTables
                .All.Where(table => table.Type != typeof(CuratorDecision))
                .Where(table => !except.Contains(table.Type))
                .SelectMany(table =>
                {
                    var shape = RowShape.Of(Model, table.Type);
                    return table
                        .Rows(Rows)
                        .Select(row =>
                            table.Type.Name
                            + ": "
                            + string.Join(
                                ", ",
                                shape.Columns.Select(column =>
                                    $"{column.Property.Name}={column.Accessor.GetValue(row)}"
                                )
                            )
                        );
                })
                .Order(StringComparer.Ordinal),
        ];

    private (CuratorDecision?, CurationError?) Take(AskedDecision asked)
    {
        if (asked.Change is { } change)
        {
            Apply(change);
        }

        return (
            Rows.CuratorDecisions.SingleOrDefault(row => row.Id == asked.Decision?.Id),
            asked.Error
        );
    }

    // Every change is worked out both ways.
    private void Apply(GraphChange change)
    {
        var whole = WorkedOutChange.Of(change, Kept, Model, Resolve, Now);
        BothWays.Check(whole, Kept, Model, Resolve, NamesMin);
        Kept = whole.After();
    }

    private ResolvedGraph Resolve(
        IReadOnlyCollection<SourceDocument> sources,
        IReadOnlyCollection<Ruling> rulings
    ) => Resolver.Resolve(sources, rulings, NamesMin ?? NameRarity.NamesMin);

    private static IModel ReadModel()
    {
        using var context = new SqliteDesignFactory().CreateDbContext([]);
        return context.Model;
    }
}
