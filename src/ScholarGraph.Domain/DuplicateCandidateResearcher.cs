namespace ScholarGraph.Domain;

/// <summary>Says that a duplicate candidate is about a researcher.</summary>
public sealed class DuplicateCandidateResearcher
{
    /// <summary>The candidate.</summary>
    public long DuplicateCandidateId { get; set; }

    /// <summary>The candidate.</summary>
    public DuplicateCandidate DuplicateCandidate { get; set; } = null!;

    /// <summary>The researcher.</summary>
    public long ResearcherId { get; set; }

    /// <summary>The researcher.</summary>
    public Researcher Researcher { get; set; } = null!;
}
