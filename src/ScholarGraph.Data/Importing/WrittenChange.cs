namespace ScholarGraph.Data.Importing;

/// <summary>A change that was made.</summary>
/// <param name="Done">The change.</param>
/// <param name="Set">What is told of it, with the keys of its runs.</param>
internal sealed record WrittenChange(WorkedOutChange Done, ImportedSet Set);
