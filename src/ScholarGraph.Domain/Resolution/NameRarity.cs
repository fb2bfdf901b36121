namespace ScholarGraph.Domain.Resolution;

/// <summary>How many people of a corpus may bear a name, told from how often its first and its last word stand in other names.</summary>
/// <remarks>A small corpus tells nothing: there every name looks rare.</remarks>
internal sealed class NameRarity
{
    public const int NamesMin = 2_000;

    /// <summary>Below this a name is hardly two people's.</summary>
    private const double RareMax = 0.05;

    /// <summary>From here on a name is likely to be several people's.</summary>
    private const double CommonMin = 0.6;

    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly int _names;
    private readonly int _namesMin;

    /// <param name="names">Each key once.</param>
    /// <param name="namesMin">Full names from which on a corpus tells.</param>
    public NameRarity(IEnumerable<PersonName> names, int namesMin = NamesMin)
    {
        _namesMin = namesMin;
        foreach (var name in names.Where(IsWhole))
        {
            _names++;
            _first[name.Outline.Before[0]] = _first.GetValueOrDefault(name.Outline.Before[0]) + 1;
            _last[name.Outline.Last] = _last.GetValueOrDefault(name.Outline.Last) + 1;
        }
    }

    /// <summary>Whether there are names enough to tell.</summary>
    public bool IsKnown => _names >= _namesMin;

    /// <summary>Whether the name is hardly two people's.</summary>
    public bool IsRare(PersonName name) => Expected(name) < RareMax;

    /// <summary>Whether the name is likely to be several people's.</summary>
    public bool IsCommon(PersonName name) => Expected(name) >= CommonMin;

    /// <summary>People expected to bear the name.</summary>
    public double Expected(PersonName name) =>
        IsWhole(name)
            ? (double)_first.GetValueOrDefault(name.Outline.Before[0])
                * _last.GetValueOrDefault(name.Outline.Last)
                / Math.Max(1, _names)
            : double.PositiveInfinity;

    private static bool IsWhole(PersonName name) =>
        !name.IsInitialsOnly && name.Outline.Before.Count > 0;
}
