namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A field as the oracle sees it: what it is of an object.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Kind">What can be asked of it.</param>
/// <param name="Type">Type of the value, of the object, or of the elements; without <c>Nullable</c>.</param>
/// <param name="IsNullable">Whether null may be asked for.</param>
/// <param name="Get">The value of an object.</param>
/// <param name="Twin">The normalised twin that it sorts by first; null without one.</param>
internal sealed record OracleField(
    string Name,
    FieldKind Kind,
    Type Type,
    bool IsNullable,
    Func<object, object?> Get,
    Func<object, object?>? Twin = null
);
