namespace ScholarGraph.Domain.Resolution;

/// <summary>Numbers the different keys of names, so that what is compared often is compared as numbers.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<PersonName> _names = [];

    /// <summary>By number; each as it came first.</summary>
    public IReadOnlyList<PersonName> Names => _names;

    /// <summary>The number of a name's key, a new one where it is new.</summary>
    public int IdOf(PersonName name)
    {
        if (!_ids.TryGetValue(name.Key, out var id))
        {
            _ids.Add(name.Key, id = _names.Count);
            _names.Add(name);
        }

        return id;
    }
}
