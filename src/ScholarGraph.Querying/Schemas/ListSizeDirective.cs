namespace ScholarGraph.Querying.Schemas;

/// <summary>What <c>@listSize</c> says of a field, and the most that it may have.</summary>
/// <param name="Default">Elements where no argument says how many.</param>
/// <param name="Max">The limit of the engine, past which the field is an error.</param>
/// <param name="SlicingArguments">Arguments that say how many: numbers, or a list whose elements count.</param>
/// <param name="SizedFields">Fields of the object that have that many; empty where it is the field itself.</param>
internal sealed record ListSizeDirective(
    double Default,
    double Max,
    IReadOnlyList<string> SlicingArguments,
    IReadOnlyList<string> SizedFields
);
