namespace ScholarGraph.Domain.Resolution;

/// <summary>How many people a printed name may mean besides one, where its shorter forms count as the name: other full names of the corpus that fit, and namesakes expected.</summary>
internal sealed class NameBearers
{
    /// <summary>Below this a name is hardly two people's.</summary>
    public const double HardlyTwoMax = 0.6;

    /// <summary>Below this it is a few people's.</summary>
    public const double FewMax = 3;

    /// <summary>From here on a name says nothing.</summary>
    public const double ManyMin = 10;

    /// <summary>Namesakes expected for each work of a name, below which hardly any of the works is theirs.</summary>
    private const double OneOfManyMax = 0.001;

    /// <summary>From here on there may be a namesake, whatever the works.</summary>
    private const double OneMax = 0.2;

    private readonly double[] _others;
    private readonly IReadOnlyList<PersonName> _names;
    private readonly bool _isKnownOfCommon;
    private readonly bool[] _isOnePersons;

    public NameBearers(IReadOnlyList<PersonName> names, NameRarity rarity, NameBlocks blocks)
    {
        var whole = new Dictionary<int, List<PersonName>>();
        for (var name = 0; name < names.Count; name++)
        {
            if (blocks.Of(name) is >= 0 and var block && !names[name].IsInitialsOnly)
            {
                if (!whole.TryGetValue(block, out var there))
                {
                    whole.Add(block, there = []);
                }

                there.Add(names[name]);
            }
        }

        (_others, _isOnePersons) = (new double[names.Count], new bool[names.Count]);
        (_names, _isKnownOfCommon) = (names, rarity.IsKnownOfCommon);
        var alone = new LoneInitials(names, rarity);
        for (var name = 0; name < names.Count; name++)
        {
            if (!names[name].IsInitialsOnly)
            {
                _others[name] = rarity.Expected(names[name]);
                _isOnePersons[name] = rarity.IsOnePersons(names[name]);
                continue;
            }

            if (alone.IsNobodyElses(name))
            {
                _isOnePersons[name] = true;
                continue;
            }

            var fitting = (whole.GetValueOrDefault(blocks.Of(name)) ?? [])
                .Where(names[name].IsCompatibleWith)
                .DistinctBy(other => other.Outline.Before[0])
                .ToList();
            // Initials that no full name of a large corpus explains may be anybody's.
            _others[name] =
                fitting.Count == 0
                    ? (rarity.IsKnown ? 1 : 0)
                    : fitting.Count
                        - 1
                        + fitting.Sum(rarity.Expected)
                        + rarity.Unprinted(names[name], fitting.Count);
            _isOnePersons[name] =
                fitting.Count == 1
                && rarity.IsOnePersons(fitting[0])
                && _others[name] < NameRarity.RareMax;
        }
    }

    /// <summary>The number for a name by its number; 0 for a name that is hardly two people's.</summary>
    public double Of(int name) => _others[name];

    /// <summary>The number for the name of a person that may mean the fewest people.</summary>
    public double Of(IEnumerable<Unit> units) => units.Min(unit => Of(unit.NameId));

    /// <summary>Whether a name, by its number, is so rare that it is one person's wherever it is printed.</summary>
    public bool IsOnePersons(int name) => _isOnePersons[name];

    /// <summary>Whether a full name, by its number, that is not one person's already stands on so many works that hardly anybody else wrote some of them.</summary>
    public bool IsOneOfMany(int name, int works) =>
        _others[name] < Math.Min(OneMax, OneOfManyMax * works)
        && !_isOnePersons[name]
        && !_names[name].IsInitialsOnly
        && (_isKnownOfCommon || !CommonNames.Has(_names[name]));

    /// <summary>Whether a person has a name that is hardly two people's.</summary>
    public bool IsHardlyTwo(IEnumerable<Unit> units) => Of(units) < HardlyTwoMax;
}
