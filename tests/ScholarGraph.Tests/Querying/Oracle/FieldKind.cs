namespace ScholarGraph.Tests.Querying.Oracle;

internal enum FieldKind
{
    Id,
    Scalar,
    One,
    Many,

    /// <summary>A list of scalars or enums.</summary>
    Values,
}
