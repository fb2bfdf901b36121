using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>The people and works whose rows a change may touch: only these are read, laid out and compared.</summary>
internal sealed class GraphPart
{
    private readonly HashSet<long>? _people;
    private readonly HashSet<long>? _works;

    private GraphPart() { }

    /// <param name="people">Keys of researchers, before and after.</param>
    /// <param name="works">Keys of publications, before and after.</param>
    public GraphPart(HashSet<long> people, HashSet<long> works) =>
        (_people, _works) = (people, works);

    /// <summary>All of them.</summary>
    public static GraphPart Whole { get; } = new();

    public bool IsWhole => _works is null;

    /// <summary>What the people of the part wrote beside its works, as it is and stays.</summary>
    public IReadOnlyList<Authorship> Outside { get; init; } = [];

    /// <summary>Who is laid out; of others in the part only edges to these may become others, and so their number. Null for everybody in the part.</summary>
    public IReadOnlySet<long>? LaidOut { get; init; }

    /// <summary>Topics that were inferred of other works.</summary>
    public IReadOnlySet<long> OutsideTopics { get; init; } = new HashSet<long>();

    /// <summary>Years of publications outside of the part, where these are not laid out as they were.</summary>
    public IReadOnlyDictionary<long, int?> YearsOutside { get; init; } =
        new Dictionary<long, int?>();

    public bool HasPerson(long key) => _people?.Contains(key) ?? true;

    /// <summary>Whether names, facts and edges of a person are laid out.</summary>
    public bool LaysOut(long key) => LaidOut?.Contains(key) ?? HasPerson(key);

    public bool HasWork(long key) => _works?.Contains(key) ?? true;
}
