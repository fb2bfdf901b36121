namespace ScholarGraph.Domain;

/// <summary>What is compared of a name, made once: names meet many others.</summary>
internal sealed class PersonNameOutline
{
    private readonly PersonName _name;

    public PersonNameOutline(PersonName name)
    {
        _name = name;
        Compact = string.Concat(name.Words.Select(word => word.Compact));
        HasInitials = name.Words.Any(word => word.IsInitials);
        Turned =
            name.Words.Count < 2 || HasInitials
                ? null
                : string.Concat(name.Words.Skip(1).Select(word => word.Compact))
                    + name.Words[0].Compact;
        Last = name.Words.Count == 0 ? "" : name.Words[^1].Compact;
        Before = [.. name.Words.SkipLast(1).SelectMany(word => word.Pieces)];
    }

    /// <summary>All pieces without spaces.</summary>
    public string Compact { get; }

    /// <summary>The same with the first word moved to the end: family name first. Null where there are initials, which have no order to turn.</summary>
    public string? Turned { get; }

    /// <summary>The last word.</summary>
    public string Last { get; }

    /// <summary>Pieces of the words before the last.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>Whether a word is initials.</summary>
    public bool HasInitials { get; }

    /// <summary>Compatible names share at least one of these; at most four.</summary>
    public IReadOnlyList<string> BlockKeys => field ??= [.. KeysOf(_name)];

    private HashSet<string> KeysOf(PersonName name)
    {
        if (name.Words.Count == 0)
        {
            return [name.Key];
        }

        var keys = new HashSet<string> { "=" + Compact, "~" + PersonNameMangling.Skeleton(name) };
        if (Turned is not null)
        {
            keys.Add("=" + Turned);
        }

        if (Before is [var first, ..])
        {
            keys.Add(Last + "|" + first[0]);
        }

        return keys;
    }
}
