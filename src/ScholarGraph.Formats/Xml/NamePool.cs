namespace ScholarGraph.Formats.Xml;

/// <summary>Makes what belongs to a name once: a source repeats few names very often.</summary>
/// <param name="make">Makes it.</param>
internal sealed class NamePool<T>(Func<string, T> make)
{
    private const int NamesMax = 256;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    /// <summary>What belongs to a name.</summary>
    public T Of(ReadOnlySpan<char> name)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        var made = make(name.ToString());
        if (_known.Count < NamesMax)
        {
            _ = known.TryAdd(name, made);
        }

        return made;
    }
}
