namespace ScholarGraph.Querying.Computing;

/// <summary>A field of a computed type: read off the value that stands for the object.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="Shape">What it is shown as.</param>
/// <param name="Inputs">Its arguments.</param>
/// <param name="Read">From the object and the arguments to the field's value.</param>
internal sealed record ComputedField(
    string Name,
    string Description,
    Shape Shape,
    IReadOnlyList<InputDefinition> Inputs,
    Func<object, CallArguments, object?> Read
)
{
    /// <summary>Gives the field's value of all objects at once, by another look at the database; null where it is read off the object.</summary>
    public Function? Function { get; init; }
}
