namespace ScholarGraph.Tests.Querying.Oracle;

internal enum FieldKind
{
    Id,
    Scalar,
    One,
    Many,
}
