using FsCheck.Xunit;
using ScholarGraph.Data.Curating;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Curating;

[Properties(Arbitrary = [typeof(CitedWorlds)])]
public sealed class CurationLawsTests
{
    [Property(MaxTest = 300)]
    public void Undoing_a_merge_restores_every_row(CitedWorld world, int seed)
    {
        var graph = ThoughtGraph.Of(world.Documents);
        var before = graph.Lines();
        if (Deciding.Merge(graph, seed) is not { } merge)
        {
            return;
        }

        // What the ids of the sources contradict, though no row tells it, is kept as a decision without effect.
        if (merge.Effect != DecisionEffect.InEffect)
        {
            Assert.Equal(before, graph.Lines());
            return;
        }

        Assert.NotEqual(before, graph.Lines());
        _ = graph.Undo(merge.Id);

        Assert.Equal(before, graph.Lines());
    }

    [Property(MaxTest = 300)]
    public void Undoing_a_split_restores_every_row_and_lets_the_new_ids_go_on_resolving(
        CitedWorld world,
        int seed
    )
    {
        var graph = ThoughtGraph.Of(world.Documents);
        var before = graph.Lines();
        if (Deciding.Split(graph, seed) is not { } split)
        {
            return;
        }

        var other = split.ResearcherId ?? 0;
        var authorships = graph.AuthorshipsOf(other).Select(row => row.Id).ToList();
        Assert.NotEmpty(authorships);
        _ = graph.Undo(split.Id);

        Assert.Equal(before, graph.Lines().Where(line => !IsLeftOf(line, [other, .. authorships])));
        var people = new KeptPeople(graph.Kept);
        Assert.NotNull(people.Find(other));
        Assert.All(authorships, key => Assert.NotNull(people.FindAuthorship(key)));
    }

    [Property(MaxTest = 200)]
    public void Undoing_a_renaming_or_a_removal_restores_every_row(CitedWorld world, int seed)
    {
        var graph = ThoughtGraph.Of(world.Documents);
        var before = graph.Lines();
        if (Deciding.Any(graph, seed) is not { } researcher)
        {
            return;
        }

        var (decision, _) = graph.Decide(draft =>
            seed % 2 == 0
                ? draft.Rename(researcher.Id, "Nova Name", hideFormerName: seed % 4 == 0)
                : draft.Remove(researcher.Id)
        );
        Assert.NotEqual(before, graph.Lines());
        _ = graph.Undo(decision?.Id ?? 0);

        // A slug that was given goes on resolving.
        Assert.Equal(
            before,
            graph
                .Lines()
                .Where(line =>
                    !(
                        line.StartsWith("SlugRedirect", StringComparison.Ordinal)
                        && line.Contains("nova-name", StringComparison.Ordinal)
                    )
                )
        );
    }

    [Property(MaxTest = 200)]
    public void Whatever_is_decided_edges_and_counts_are_those_of_the_authorships(
        CitedWorld world,
        int seed
    )
    {
        var graph = ThoughtGraph.Of(world.Documents);
        for (var step = 0; step < 6; step++)
        {
            _ = Deciding.Something(graph, seed + step);
            Recount.Check(graph.Rows);
        }
    }

    [Property(MaxTest = 200)]
    public void Imports_and_decisions_in_any_order_end_in_one_graph_once_all_is_undone(
        CitedWorld world,
        int seed
    )
    {
        var plain = ThoughtGraph.Of(world.Documents);
        var graph = new ThoughtGraph();
        for (var step = 0; step < world.Documents.Count; step++)
        {
            graph.Import(world.Documents[step]);
            _ = Deciding.Something(graph, seed + step);
            Recount.Check(graph.Rows);
        }

        var decisions = graph.Rows.CuratorDecisions.Select(row => row.Id).ToList();
        foreach (var decision in decisions.OrderBy(id => (id + seed) * 48271 % 65537))
        {
            _ = graph.Undo(decision);
        }

        Assert.Equal(Content(plain), Content(graph));
    }

    private static IEnumerable<string> Content(ThoughtGraph graph) =>
        graph.Lines(typeof(KeyRedirect), typeof(SlugRedirect)).Select(line => Lasting.Of(line));

    private static bool IsLeftOf(string line, IReadOnlyList<long> keys) =>
        (
            line.StartsWith("KeyRedirect: ", StringComparison.Ordinal)
            && keys.Any(key => line.StartsWith($"KeyRedirect: Id={key},", StringComparison.Ordinal))
        )
        || (
            line.StartsWith("SlugRedirect: ", StringComparison.Ordinal)
            && line.Contains($"OriginId={keys[0]},", StringComparison.Ordinal)
        );
}
