namespace ScholarGraph.Querying.Modelling;

/// <summary>The type behind a connection's <c>aggregates</c>.</summary>
internal sealed record AggregatesDefinition(
    string TypeName,
    string Description,
    IReadOnlyList<AggregateDefinition> Fields
);
