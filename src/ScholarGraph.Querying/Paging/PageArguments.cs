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
    public bool IsBackward => Last is not null || Before is not null;

    /// <summary>The cursor argument that bounds the page.</summary>
    public InputValue? Cursor => IsBackward ? Before : After;

    public string CursorName => IsBackward ? "before" : "after";

    public InputValue? Size => IsBackward ? Last : First;

    /// <summary>The contradiction between the arguments given, if any.</summary>
    public GraphError? Contradiction(string coordinate) =>
        (First, Last, After, Before) switch
        {
            (not null, not null, _, _) => PagingErrors.Contradiction(coordinate, "first", "last"),
            (_, not null, not null, _) => PagingErrors.Contradiction(coordinate, "after", "last"),
            (not null, _, _, not null) => PagingErrors.Contradiction(coordinate, "first", "before"),
            (_, _, not null, not null) => PagingErrors.Contradiction(coordinate, "after", "before"),
            _ => null,
        };

    public static PageArguments From(IReadOnlyDictionary<string, InputValue> arguments)
    {
        return new PageArguments(Given("first"), Given("after"), Given("last"), Given("before"));

        InputValue? Given(string name) =>
            arguments.TryGetValue(name, out var value) && value is not NullInput ? value : null;
    }
}
