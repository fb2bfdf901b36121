using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Paging;

/// <summary>The coerced paging arguments of a connection field; null where absent or null. Which are given is part of the plan.</summary>
internal sealed record PageArguments(
    InputValue? First,
    InputValue? After,
    InputValue? Last,
    InputValue? Before
)
{
    /// <summary>Whether the page is cut from the end: <c>last</c>, or <c>before</c> alone.</summary>
    public bool IsBackward =>
        Last is not null || this is { Before: not null, First: null, After: null };

    /// <summary>The cursor that the page begins at, in its direction.</summary>
    public PageCursor? Start => IsBackward ? Cursor("before", Before) : Cursor("after", After);

    /// <summary>The cursor that a page forward must end before.</summary>
    public PageCursor? End => IsBackward ? null : Cursor("before", Before);

    public InputValue? Size => IsBackward ? Last : First;

    /// <summary>The contradiction between the arguments given, if any.</summary>
    public GraphError? Contradiction(string coordinate) =>
        (First, Last, After) switch
        {
            (not null, not null, _) => PagingErrors.Contradiction(coordinate, "first", "last"),
            (_, not null, not null) => PagingErrors.Contradiction(coordinate, "after", "last"),
            _ => null,
        };

    private static PageCursor? Cursor(string name, InputValue? value) =>
        value is null ? null : new PageCursor(name, value);

    public static PageArguments From(IReadOnlyDictionary<string, InputValue> arguments)
    {
        return new PageArguments(Given("first"), Given("after"), Given("last"), Given("before"));

        InputValue? Given(string name) =>
            arguments.TryGetValue(name, out var value) && value is not NullInput ? value : null;
    }
}
