namespace ScholarGraph.Domain;

/// <summary>Two researchers who may be one person: too little for a merge, enough for a curator to look at.</summary>
public sealed class DuplicateCandidate
{
    /// <summary>Key: born of the keys of the two.</summary>
    public long Id { get; set; }

    /// <summary>From 0 to 1, the greater the likelier; it orders, and is no probability.</summary>
    public double Score { get; set; }

    /// <summary>What speaks for it, readable, the strongest first.</summary>
    public IReadOnlyList<string> Evidence { get; set; } = [];

    /// <summary>When a curator set it aside, UTC; null while it waits.</summary>
    public DateTime? DismissedAt { get; set; }

    /// <summary>The two.</summary>
    public List<DuplicateCandidateResearcher> ResearcherLinks => field ??= [];
}
