using ScholarGraph.Domain.Curating;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Who is who over a set of sources: and of curators' decisions: a function of the set, never of its order.</summary>
public sealed record ResolvedGraph
{
    /// <summary>Ordered by birth text.</summary>
    public IReadOnlyList<ResolvedPerson> People { get; init; } = [];

    /// <summary>Ordered by birth text.</summary>
    public IReadOnlyList<ResolvedWork> Works { get; init; } = [];

    /// <summary>Why records were taken for one, ordered.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Who may be one person beside that, ordered; each pair once.</summary>
    public IReadOnlyList<ResolvedCandidate> Candidates { get; init; } = [];

    /// <summary>Who is who as the sources alone say, those whom curators took out among them; ordered by birth text.</summary>
    public IReadOnlyList<ResolvedPart> Parts { get; init; } = [];

    /// <summary>What each decision of a curator does, in their order.</summary>
    public IReadOnlyList<RulingOutcome> Outcomes { get; init; } = [];

    /// <summary>The same with births empty: they are long, and nobody asks for them once there are keys.</summary>
    public ResolvedGraph WithoutBirths() =>
        this with
        {
            People = [.. People.Select(person => person with { Birth = "" })],
            Works = [.. Works.Select(work => work with { Birth = "" })],
            Parts = [.. Parts.Select(part => part with { Birth = "" })],
        };

    /// <summary>The same without the places where people are named, for whoever has given these their keys.</summary>
    public ResolvedGraph WithoutMentions() =>
        this with
        {
            People = [.. People.Select(person => person with { Mentions = [], Variants = [] })],
            Parts = [],
        };
}
