using GraphQL.Types;

namespace ScholarGraph.Querying.Inputs;

/// <summary>A coerced input value: what a literal and a variable become alike, in the client's order.</summary>
public abstract record InputValue
{
    /// <summary>Where the value came from when it came with a variable; null for a literal of the document.</summary>
    public VariablePath? Origin { get; init; }
}

/// <summary>An explicit null.</summary>
public sealed record NullInput : InputValue;

/// <summary>A scalar's runtime value: string (also for ID), bool, int, long, double, decimal, DateOnly, TimeOnly, DateTime (UTC), Guid, Uri.</summary>
/// <param name="Value">The value.</param>
public sealed record ScalarInput(object Value) : InputValue;

/// <summary>An enum value.</summary>
/// <param name="Name">As in the schema.</param>
/// <param name="Value">The runtime value behind it.</param>
public sealed record EnumInput(string Name, object? Value) : InputValue;

/// <summary>A list; a single value is coerced to a list of one.</summary>
/// <param name="Items">In the client's order.</param>
public sealed record ListInput(IReadOnlyList<InputValue> Items) : InputValue;

/// <summary>An input object.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Fields">The fields given (or defaulted), in the client's order, each name once.</param>
public sealed record ObjectInput(
    IInputObjectGraphType Type,
    IReadOnlyList<KeyValuePair<string, InputValue>> Fields
) : InputValue;

/// <summary>The way from a variable to a value in it.</summary>
/// <param name="Variable">Name without dollar.</param>
/// <param name="Steps">Field names (string) and list indexes (int) from the variable's value inward.</param>
public sealed record VariablePath(string Variable, IReadOnlyList<object> Steps);
