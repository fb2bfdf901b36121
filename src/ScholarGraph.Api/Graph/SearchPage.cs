using ScholarGraph.Data.Searching;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>A page of hits.</summary>
internal sealed record SearchPage(
    GraphSearch Search,
    IReadOnlyList<SearchEdge> Edges,
    bool HasNext,
    bool HasPrevious,
    IReadOnlyList<ScopeCount> Counts
)
{
    public PageInfo Info =>
        new(
            HasNext,
            HasPrevious,
            Edges is [var first, ..] ? first.Cursor : null,
            Edges is [.., var last] ? last.Cursor : null
        );

    public IReadOnlyList<EntityReference> Nodes => [.. Edges.Select(edge => edge.Node)];

    public int Total => Counts.Sum(count => count.Count);
}

/// <summary>A hit on a page.</summary>
internal sealed record SearchEdge(
    FunctionCall Call,
    SearchHit Hit,
    EntityReference Node,
    IReadOnlyList<Highlight> Highlights
)
{
    // Signed only where it is selected.
    public string Cursor => Call.CursorOf("after", Hit.Score, Hit.Key);
}

/// <summary>How many hits are of one kind.</summary>
internal sealed record ScopeCount(SearchScope Scope, int Count);

/// <summary>A completion, and what is called so.</summary>
internal sealed record Suggested(Suggestion Suggestion, EntityReference Node);
