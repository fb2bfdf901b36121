namespace ScholarGraph.Domain.Resolution.Near;

/// <summary>What a corpus tells of its names, as far as it decides anything: two corpora where a name stands alike weigh it alike.</summary>
internal sealed class NameStandings
{
    private readonly Dictionary<string, Standing> _standings = new(StringComparer.Ordinal);

    /// <param name="names">By number.</param>
    /// <param name="namesMin">Full names from which on a corpus tells how rare names are.</param>
    /// <param name="worksOf">
    /// Works that bear a name, as they are now: who bears a name of works that come in, or are others, is reached anyway.
    /// </param>
    public NameStandings(
        IReadOnlyList<PersonName> names,
        int namesMin,
        Func<PersonName, int> worksOf
    )
    {
        var rarity = new NameRarity(names, namesMin);
        var bearers = new NameBearers(names, rarity, new NameBlocks(names));
        IsKnown = rarity.IsKnown;
        for (var number = 0; number < names.Count; number++)
        {
            var name = names[number];
            _standings.Add(
                name.Key,
                new Standing(
                    name.Printed,
                    name.IsInitialsOnly,
                    rarity.IsRare(name),
                    bearers.IsOnePersons(number),
                    rarity.IsOneAmongColleagues(name),
                    bearers.IsOneOfMany(number, worksOf(name)),
                    rarity.IsCommon(name),
                    bearers.Of(number) switch
                    {
                        < NameBearers.HardlyTwoMax => 0,
                        < NameBearers.FewMax => 1,
                        < NameBearers.ManyMin => 2,
                        _ => 3,
                    }
                )
            );
        }
    }

    /// <summary>Whether the corpus tells how rare names are.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether a name stands otherwise for those beside whom it is printed; a name that is new stands beside nobody known.</summary>
    public bool IsOtherBeside(NameStandings before, string key) =>
        before._standings.TryGetValue(key, out var was)
        && was with
        {
            IsRare = _standings[key].IsRare,
            IsOnePersons = _standings[key].IsOnePersons,
            IsOneAmongColleagues = _standings[key].IsOneAmongColleagues,
            IsOneOfMany = _standings[key].IsOneOfMany,
        } != _standings[key];

    /// <summary>Whether a name stands otherwise for those who bear it.</summary>
    public bool IsOther(NameStandings before, string key) =>
        before._standings.TryGetValue(key, out var was) && was != _standings[key];

    private sealed record Standing(
        string Printed,
        bool IsInitialsOnly,
        bool IsRare,
        bool IsOnePersons,
        bool IsOneAmongColleagues,
        bool IsOneOfMany,
        bool IsCommon,
        int Bearers
    );
}
