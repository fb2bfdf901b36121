namespace ScholarGraph.Domain;

/// <summary>The edge between two researchers who wrote together, kept by the import in both directions.</summary>
public sealed class Coauthorship
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>From whom.</summary>
    public long ResearcherAId { get; set; }

    /// <summary>From whom.</summary>
    public Researcher ResearcherA { get; set; } = null!;

    /// <summary>To whom.</summary>
    public long ResearcherBId { get; set; }

    /// <summary>To whom.</summary>
    public Researcher ResearcherB { get; set; } = null!;

    /// <summary>Whether A's key is the smaller: each pair has exactly one forward edge.</summary>
    public bool IsForward { get; set; }

    /// <summary>Number of joint publications.</summary>
    public int Weight { get; set; }

    /// <summary>Year of the earliest joint publication with a known year; null when none has.</summary>
    public int? FirstYear { get; set; }

    /// <summary>Year of the latest joint publication with a known year; null when none has.</summary>
    public int? LastYear { get; set; }
}
