namespace ScholarGraph.Querying.Computing;

/// <summary>A field that C# answers, for all parents at once.</summary>
/// <param name="Shape">What each answer is shown as.</param>
/// <param name="Inputs">The field's arguments.</param>
/// <param name="Run">An answer for each of the call's keys; one at the root.</param>
internal sealed record Function(
    Shape Shape,
    IReadOnlyList<InputDefinition> Inputs,
    Func<FunctionCall, CancellationToken, Task<IReadOnlyList<object?>>> Run
);
