using ScholarGraph.Domain.Curating;

namespace ScholarGraph.Domain.Resolution;

/// <summary>A person while the decisions of curators are applied.</summary>
internal sealed class CuratedPerson
{
    // Hardly anybody has these.
    private HashSet<int>? _takenFrom;
    private List<(Unit Owner, int Work)>? _ownedWorks;

    /// <summary>What the sources alone take for a person each, by smallest unit; the one whose key stays first. Empty for one made by a split.</summary>
    public List<int> Parts { get; } = new(1);

    /// <summary>Whether a split took anything.</summary>
    public bool HasTaken => _takenFrom is { Count: > 0 };

    /// <summary>Parts that a split took from.</summary>
    public HashSet<int> TakenFrom => _takenFrom ??= [];

    /// <summary>Units held.</summary>
    public List<Unit> Units { get; } = new(1);

    /// <summary>Page owners held on single works, by unit and work.</summary>
    public List<(Unit Owner, int Work)> OwnedWorks => _ownedWorks ??= [];

    /// <summary>The split that made the person; null for one whom the sources know.</summary>
    public Ruling? Split { get; init; }

    /// <summary>Name given by a curator; null for none.</summary>
    public string? Name { get; set; }

    /// <summary>Whether no other form of the name may be seen.</summary>
    public bool HidesOtherNames { get; set; }

    /// <summary>Whether the person was taken out of the graph.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>Whether a name that was given once may not be seen.</summary>
    public bool Hides(string name) => IsRemoved || (HidesOtherNames && Name != name);

    /// <summary>Who took all that was held; null while anything is.</summary>
    public CuratedPerson? Into { get; set; }

    /// <summary>Index in the resolved people; -1 where the person is not among them.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether any page owner is held on a single work.</summary>
    public bool OwnsWorks => _ownedWorks is { Count: > 0 };

    public bool IsEmpty => Units.Count == 0 && !OwnsWorks;

    /// <summary>ORCID iD, of several the smallest; null when no source has one.</summary>
    public string? Orcid =>
        !Units.Exists(unit => unit.Ids.Count > 0) ? null
        : Units.SelectMany(unit => unit.Ids).Where(PersonIds.IsOrcid).Min(StringComparer.Ordinal)
            is { } id
            ? PersonIds.Orcid(id)
        : null;

    /// <summary>Whom this is now.</summary>
    public CuratedPerson Now => Into?.Now ?? this;

    /// <summary>Forms in which the name is printed.</summary>
    public IEnumerable<string> PrintedForms =>
        Units
            .SelectMany(unit =>
                unit.Places.Select(place => place.Mention.Name)
                    .Concat(unit.OtherNames.Select(name => name.Printed))
            )
            .Distinct();
}
