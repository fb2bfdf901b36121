using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>The names that decisions of curators point at, undone ones too.</summary>
internal sealed class AnchoredNames
{
    private readonly HashSet<(string Sha256, string Name)> _anchors;

    public AnchoredNames(IEnumerable<CuratorDecision> decisions)
    {
        _anchors =
        [
            .. decisions
                .Select(DecisionPayload.RulingOf)
                .SelectMany(ruling =>
                    ruling.People.SelectMany(person => person.Mentions).Concat(ruling.Authorships)
                )
                .Select(anchor => (anchor.Sha256, PersonName.Parse(anchor.Name).Key)),
        ];
        Sources = _anchors.Select(anchor => anchor.Sha256).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Hashes of the sources that print them.</summary>
    public IReadOnlySet<string> Sources { get; }

    /// <summary>Whether one of them is printed so in a source.</summary>
    public bool Contains(string sha256, string name) =>
        Sources.Contains(sha256) && _anchors.Contains((sha256, PersonName.Parse(name).Key));
}
