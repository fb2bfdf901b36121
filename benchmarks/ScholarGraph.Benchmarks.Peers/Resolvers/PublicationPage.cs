using ScholarGraph.Benchmarks.Peers.Limits;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers.Resolvers;

/// <summary>A page of publications.</summary>
internal sealed record PublicationPage(
    IReadOnlyList<Publication> Nodes,
    bool HasNextPage,
    string? EndCursor
)
{
    public static PublicationPage Of(List<Publication> rows, int first)
    {
        var nodes = rows.Take(first).ToList();
        var last = nodes.LastOrDefault();
        return new PublicationPage(
            nodes,
            rows.Count > first,
            last is null
                ? null
                : new PageKey(last.Year, last.TitleFolded, last.Title, last.Id).ToString()
        );
    }
}
