namespace ScholarGraph.Domain.Curating;

/// <summary>A curator's decision as the resolution reads it.</summary>
public sealed record Ruling
{
    /// <summary>The decision.</summary>
    public required long Id { get; init; }

    /// <summary>Place in the order of decisions.</summary>
    public required int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Whether it was undone: then it only tells where those it was about are now.</summary>
    public bool IsUndone { get; init; }

    /// <summary>The people it is about; of a merge the one whose key stays first.</summary>
    public IReadOnlyList<PersonAnchor> People { get; init; } = [];

    /// <summary>Of a split: what is the other person's.</summary>
    public IReadOnlyList<MentionAnchor> Authorships { get; init; } = [];

    /// <summary>Of a split: key of the other person; null for others.</summary>
    public long? Key { get; init; }

    /// <summary>Name to show; null where the decision gives none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether every other form of the name is hidden.</summary>
    public bool HidesFormerName { get; init; }
}
