namespace ScholarGraph.Querying.Sql;

/// <summary>A rendered statement: its text and the slots of its parameters. Immutable; connections keep it prepared.</summary>
/// <param name="Text">As EF Core wrote it, and the dialect around it.</param>
/// <param name="Slots">One for each parameter, in the order of the text.</param>
internal sealed record Statement(string Text, IReadOnlyList<Slot> Slots)
{
    /// <summary>
    /// Whether it reads the rows of all keys at once, key after key: then one more column, the last, is the number of the row's
    /// key in the list, from 1.
    /// </summary>
    public bool IsForAllKeys { get; init; }
}
