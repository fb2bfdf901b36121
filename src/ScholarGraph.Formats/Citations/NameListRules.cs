namespace ScholarGraph.Formats.Citations;

/// <summary>How a style writes lists of names.</summary>
/// <param name="AllMax">Most names that are written out.</param>
/// <param name="Shown">How many are written of a longer list.</param>
internal sealed record NameListRules(int AllMax, int Shown)
{
    /// <summary>Before the last of three or more names.</summary>
    public required string And { get; init; }

    /// <summary>Between two names.</summary>
    public required string AndOfTwo { get; init; }

    /// <summary>Behind a list that was cut, or is not complete.</summary>
    public string EtAl { get; init; } = ", et al.";

    /// <summary>Whether a complete list that was cut ends with its last name instead.</summary>
    public bool ShowsLast { get; init; }
}
