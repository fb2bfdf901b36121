using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing;

/// <summary>Whether a change can be worked out on the rows that it touches, with everything else left as it is.</summary>
internal static class PartOfChange
{
    /// <summary>Works that come in, beside a part of those that are there: more are worked out with the whole graph.</summary>
    private const int WorksMax = 2_000;

    private const int WorksShare = 8;

    /// <summary>Whether nothing that is asked for reaches every work.</summary>
    /// <param name="change">What is asked for.</param>
    /// <param name="works">Works that are there.</param>
    public static bool IsSmall(GraphChange change, int works) =>
        change.Vocabulary is null
        && change.Added.Sum(document => document.Works.Count)
            <= Math.Max(WorksMax, works / WorksShare)
        && !change.Added.Any(NamesTopics);

    /// <summary>Whether the words of topics stay, which every title is searched for.</summary>
    /// <param name="change">What is asked for.</param>
    /// <param name="kept">The graph as it is.</param>
    public static bool KeepsTopics(GraphChange change, KeptGraph kept)
    {
        var added = change.Added.Select(document => document.Sha256).ToHashSet();
        var dropped = kept.Documents.Where(document =>
            added.Contains(document.Sha256)
            || SourcePlanner.KeyOf(document.Sha256) == change.DroppedSource
        );
        // What someone taken out of the graph said of topics is not counted.
        var removes = (change.Decisions ?? [])
            .Concat(kept.Rows.CuratorDecisions)
            .Any(decision => decision.Kind == DecisionKind.RemoveResearcher);
        return !(removes ? kept.Documents : dropped).Any(NamesTopics);
    }

    public static bool NamesTopics(SourceDocument document) =>
        document.Owner is { Topics.Count: > 0 }
        || document.People.Any(person => person.Topics.Count > 0)
        || document.Works.Any(work => work.Topics.Count > 0);
}
