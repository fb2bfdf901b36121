using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Takes decisions on a graph that a number chooses.</summary>
internal static class Deciding
{
    public static Researcher? Any(ThoughtGraph graph, int seed)
    {
        var people = graph.Rows.Researchers.OrderBy(row => row.Id).ToList();
        return people.Count == 0 ? null : people[At(seed, people.Count)];
    }

    public static CuratorDecision? Merge(ThoughtGraph graph, int seed)
    {
        var people = graph.Rows.Researchers.OrderBy(row => row.Id).ToList();
        return people.Count < 2
            ? null
            : graph
                .Decide(draft =>
                    draft.Merge(
                        people[At(seed, people.Count)].Id,
                        [people[At(seed / 7, people.Count)].Id]
                    )
                )
                .Decision;
    }

    public static CuratorDecision? Split(ThoughtGraph graph, int seed)
    {
        var rich = graph
            .Rows.Researchers.Where(row => row.PublicationCount > 1)
            .OrderBy(row => row.Id)
            .ToList();
        if (rich.Count == 0)
        {
            return null;
        }

        var from = rich[At(seed, rich.Count)].Id;
        var authorships = graph.AuthorshipsOf(from);
        var taken = authorships
            .Take(1 + At(seed / 3, authorships.Length - 1))
            .Select(row => row.Id)
            .ToList();
        return graph
            .Decide(draft => draft.Split(from, taken, seed % 2 == 0 ? "Other One" : null))
            .Decision;
    }

    public static CuratorDecision? Something(ThoughtGraph graph, int seed) =>
        At(seed, 6) switch
        {
            0 or 1 => Merge(graph, seed),
            2 => Split(graph, seed),
            3 when Any(graph, seed) is { } someone => graph
                .Decide(draft => draft.Rename(someone.Id, "Nova Name", seed % 4 == 1))
                .Decision,
            4 when Any(graph, seed) is { } someone => graph
                .Decide(draft => draft.Remove(someone.Id))
                .Decision,
            5 when graph.Rows.CuratorDecisions.Count > 0 => graph
                .Undo(
                    graph.Rows.CuratorDecisions[At(seed / 5, graph.Rows.CuratorDecisions.Count)].Id
                )
                .Decision,
            _ => null,
        };

    /// <summary>The same without what hides names or people.</summary>
    public static CuratorDecision? Openly(ThoughtGraph graph, int seed) =>
        At(seed, 8) switch
        {
            0 or 1 or 2 => Merge(graph, seed),
            3 => Split(graph, seed),
            4 when Any(graph, seed) is { } someone => graph
                .Decide(draft => draft.Rename(someone.Id, "Nova Name", false))
                .Decision,
            5 or 6 when graph.Rows.Candidates.Count > 0 => graph
                .Decide(draft =>
                    draft.Dismiss(
                        graph.Rows.Candidates[At(seed / 5, graph.Rows.Candidates.Count)].Id
                    )
                )
                .Decision,
            7 when graph.Rows.CuratorDecisions.Count > 0 => graph
                .Undo(
                    graph.Rows.CuratorDecisions[At(seed / 5, graph.Rows.CuratorDecisions.Count)].Id
                )
                .Decision,
            _ => null,
        };

    private static int At(int seed, int count) =>
        count == 0 ? 0 : (int)((uint)seed * 2654435761u % (uint)count);
}
