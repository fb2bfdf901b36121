namespace ScholarGraph.Domain.Profiles;

/// <summary>The person whose page it is.</summary>
public sealed record ProfileOwner
{
    /// <summary>As printed.</summary>
    public required string Name { get; init; }

    /// <summary>Line of the name, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The portrait's text, e.g. "Portrait de …"; null when there is none.</summary>
    public string? PortraitAlt { get; init; }

    /// <summary>As printed; null when none is.</summary>
    public string? Membership { get; init; }

    /// <summary>Its line; null without one.</summary>
    public int? MembershipLine { get; init; }

    /// <summary>In the order printed.</summary>
    public IReadOnlyList<ProfilePosition> Positions { get; init; } = [];

    /// <summary>Chairs and other honours, in the order printed; they are no jobs.</summary>
    public IReadOnlyList<ProfileHonour> Honours { get; init; } = [];
}
