namespace ScholarGraph.Api.Comparing;

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What it means for clients.</param>
/// <param name="Code">Its name in graphql-js, whose rules these are: <c>FIELD_REMOVED</c>, <c>ARG_CHANGED_KIND</c>, ….</param>
/// <param name="Coordinate">Where, as a schema coordinate: <c>Type</c>, <c>Type.field</c>, <c>Type.field(argument:)</c>, <c>@directive</c>.</param>
/// <param name="Message">What changed, a sentence without its full stop.</param>
public sealed record SchemaChange(
    SchemaChangeKind Kind,
    string Code,
    string Coordinate,
    string Message
);
