namespace ScholarGraph.Formats.Ris;

/// <summary>One record with its values by tag, in order.</summary>
/// <param name="line">Line that it begins on, from 1.</param>
/// <param name="charactersMax">Characters kept.</param>
internal sealed class RisRecord(int line, int charactersMax)
{
    private readonly List<(string Tag, string Value)> _values = [];
    private int _characters;

    public int Line { get; } = line;

    public bool IsTooLarge { get; private set; }

    /// <summary>Takes a line: a tag with its value, or more of the value before it.</summary>
    public void Add(RisTag? tag, string text, bool isCut)
    {
        _characters += text.Length;
        IsTooLarge |= isCut || _characters > charactersMax;
        if (IsTooLarge)
        {
            return;
        }

        if (tag is not null)
        {
            _values.Add((tag.Name, tag.Value));
        }
        else if (_values.Count > 0 && text.Trim().Length > 0)
        {
            _more.Add((_values.Count - 1, text.Trim()));
        }
    }

    // Joined when asked for: appending to a long value line by line is quadratic.
    private readonly List<(int Index, string Text)> _more = [];

    /// <summary>Values of the first of these tags that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            var found = Values(tag);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The first value of the first of these tags that has any; null without.</summary>
    public string? First(params ReadOnlySpan<string> tags) =>
        All(tags) is [var first, ..] ? first : null;

    /// <summary>Values of several tags, in the order of the record.</summary>
    public IEnumerable<string> Each(IReadOnlyCollection<string> tags) =>
        Joined().Where(value => tags.Contains(value.Tag)).Select(value => value.Value);

    private List<string> Values(string tag) => [.. Each([tag])];

    private IEnumerable<(string Tag, string Value)> Joined()
    {
        var more = _more.ToLookup(line => line.Index, line => line.Text);
        return _values
            .Select(
                (value, index) =>
                    (
                        value.Tag,
                        // EndNote writes keywords so, one a line.
                        Value: string.Join(
                            value.Tag == "KW" ? '\n' : ' ',
                            more[index].Prepend(value.Value)
                        )
                    )
            )
            .Where(value => value.Value.Trim().Length > 0);
    }
}
