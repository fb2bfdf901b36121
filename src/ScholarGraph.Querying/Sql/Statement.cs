namespace ScholarGraph.Querying.Sql;

/// <summary>A rendered statement: its text and the slots of its parameters. Immutable; connections keep it prepared.</summary>
/// <param name="Text">As EF Core wrote it.</param>
/// <param name="Slots">One for each parameter, in the order of the text.</param>
internal sealed record Statement(string Text, IReadOnlyList<Slot> Slots);
