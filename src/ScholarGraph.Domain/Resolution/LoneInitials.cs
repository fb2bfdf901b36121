namespace ScholarGraph.Domain.Resolution;

/// <summary>Initials with a last word that nobody else of a large corpus has, in whatever form ("K. Vijay-Shanker"): hardly two people's.</summary>
internal sealed class LoneInitials
{
    private readonly IReadOnlyList<PersonName> _names;
    private readonly Dictionary<string, List<PersonName>?> _ofLast = new(StringComparer.Ordinal);

    /// <param name="names">By number.</param>
    /// <param name="rarity">What the corpus tells of them.</param>
    public LoneInitials(IReadOnlyList<PersonName> names, NameRarity rarity)
    {
        _names = names;
        if (!rarity.IsKnownOfCommon)
        {
            return;
        }

        foreach (var name in names)
        {
            // A last word that is somebody's without initials is not asked for again.
            if (!name.IsInitialsOnly || name.Outline.Before.Count == 0)
            {
                _ofLast[name.Outline.Last] = null;
            }
            else if (!_ofLast.TryGetValue(name.Outline.Last, out var initials))
            {
                _ofLast.Add(name.Outline.Last, [name]);
            }
            else
            {
                initials?.Add(name);
            }
        }
    }

    /// <summary>Whether a name, by its number, is such initials.</summary>
    public bool IsNobodyElses(int name) =>
        _names[name].Outline.Before.Count > 0
        && _ofLast.GetValueOrDefault(_names[name].Outline.Last) is { } all
        && all.TrueForAll(_names[name].IsCompatibleWith);
}
