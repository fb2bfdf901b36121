namespace ScholarGraph.Domain.Resolution;

/// <summary>How many people of a corpus may bear a name, told from how often its given and its last words stand in other names.</summary>
/// <remarks>A small corpus tells nothing: there every name looks rare. Names that are common everywhere are common there too.</remarks>
internal sealed class NameRarity
{
    public const int NamesMin = 2_000;

    /// <summary>Below this a name is hardly two people's.</summary>
    public const double RareMax = 0.05;

    /// <summary>From here on a name is likely to be several people's.</summary>
    private const double CommonMin = 0.6;

    /// <summary>A corpus that begins to tell is a sample of so many times as many people.</summary>
    private const int SampleOfPeople = 10;

    /// <summary>A share of names, as pairs of a first and a last word where a corpus begins to tell.</summary>
    private const double OnePersonsMax = 4;

    /// <summary>Another: people of one name gather at few places.</summary>
    private const double OneAmongColleaguesMax = 16;

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _letter = [];
    private readonly int _names;
    private readonly int _printed;
    private readonly int _namesMin;

    /// <param name="names">Each key once.</param>
    /// <param name="namesMin">Full names from which on a corpus tells.</param>
    public NameRarity(IEnumerable<PersonName> names, int namesMin = NamesMin)
    {
        _namesMin = namesMin;
        foreach (var name in names)
        {
            _printed++;
            if (!IsWhole(name))
            {
                continue;
            }

            _names++;
            foreach (var given in GivenOf(name))
            {
                _given[given] = _given.GetValueOrDefault(given) + 1;
            }

            _letter[name.Outline.Before[0][0]] =
                _letter.GetValueOrDefault(name.Outline.Before[0][0]) + 1;
            _last[name.Outline.Last] = _last.GetValueOrDefault(name.Outline.Last) + 1;
        }
    }

    /// <summary>Whether there are names enough to tell.</summary>
    public bool IsKnown => _names >= _namesMin;

    /// <summary>Whether the corpus tells by itself of names that are common everywhere: in a smaller one they may look rare.</summary>
    public bool IsKnownOfCommon => _names >= SampleOfPeople * _namesMin;

    /// <summary>Whether the name is hardly two people's.</summary>
    public bool IsRare(PersonName name) => Expected(name) < RareMax && !CommonNames.Has(name);

    /// <summary>Whether the name is so rare, less than one of a million people's, that it is one person's wherever it is printed.</summary>
    public bool IsOnePersons(PersonName name) =>
        IsRare(name) && Expected(name) < OnePersonsMax / _namesMin / _namesMin * People;

    /// <summary>Whether the name is so rare, less than four of a million people's, that two of one organization are hardly called so.</summary>
    public bool IsOneAmongColleagues(PersonName name) =>
        IsWhole(name)
        && !CommonNames.HasLike(name)
        && (!IsKnown || Expected(name) < OneAmongColleaguesMax / _namesMin / _namesMin * People);

    /// <summary>Whether the name is likely to be several people's.</summary>
    public bool IsCommon(PersonName name) => Expected(name) >= CommonMin;

    /// <summary>Whether a list that prints the name on several works may be taken to mean one person.</summary>
    public bool IsOneInList(PersonName name) => IsKnown ? IsRare(name) : !IsCommonAnywhere(name);

    /// <summary>People expected to bear the name.</summary>
    public double Expected(PersonName name) =>
        !IsWhole(name) ? double.PositiveInfinity
        : !IsKnown && IsCommonAnywhere(name) ? CommonMin
        : Among(_given.GetValueOrDefault(string.Concat(name.Outline.Before)), name);

    /// <summary>People expected whom initials may mean, and whose full name is not printed.</summary>
    /// <param name="initials">A name.</param>
    /// <param name="fitting">Full names that fit it.</param>
    public double Unprinted(PersonName initials, int fitting) =>
        Among(_letter.GetValueOrDefault(initials.Outline.Before[0][0]), initials, fitting);

    // A small corpus that tells is a sample of more people: what is rare in it may be common among these.
    private double People => IsKnown ? Math.Max(_names, SampleOfPeople * _namesMin) : _names;

    private double Among(int bearers, PersonName name, int without = 0) =>
        (double)bearers
        * (_last.GetValueOrDefault(name.Outline.Last) - without)
        / Math.Max(1, _names)
        / Math.Max(1, _names)
        * People;

    // Among a handful of people even such a name is one person's.
    private bool IsCommonAnywhere(PersonName name) =>
        10 * _printed >= _namesMin && CommonNames.Has(name);

    // The given name with what stands behind it, piece by piece, however it is spaced: "Hsin-Hsi" is "Hsinhsi", and one of the "Hsin".
    private static IEnumerable<string> GivenOf(PersonName name)
    {
        var given = "";
        foreach (var piece in name.Outline.Before)
        {
            yield return given += piece;
        }
    }

    private static bool IsWhole(PersonName name) =>
        !name.IsInitialsOnly && name.Outline.Before.Count > 0;
}
