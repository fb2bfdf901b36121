using ScholarGraph.Data.Searching;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>A page of hits.</summary>
internal sealed record SearchPage(
    GraphSearch Search,
    IReadOnlyList<SearchEdge> Edges,
    PageInfo Info,
    IReadOnlyList<ScopeCount> Counts
)
{
    public IReadOnlyList<EntityReference> Nodes => [.. Edges.Select(edge => edge.Node)];

    public int Total => Counts.Sum(count => count.Count);
}

/// <summary>A hit on a page.</summary>
internal sealed record SearchEdge(
    SearchHit Hit,
    string Cursor,
    EntityReference Node,
    IReadOnlyList<Highlight> Highlights
);

/// <summary>How many hits are of one kind.</summary>
internal sealed record ScopeCount(SearchScope Scope, int Count);

/// <summary>A completion, and what is called so.</summary>
internal sealed record Suggested(Suggestion Suggestion, EntityReference Node);
