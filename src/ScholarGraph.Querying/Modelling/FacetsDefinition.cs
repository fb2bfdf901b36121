namespace ScholarGraph.Querying.Modelling;

/// <summary>The facets of a connection.</summary>
/// <param name="EnumType">The enum whose values name them.</param>
/// <param name="Facets">By value of the enum.</param>
internal sealed record FacetsDefinition(
    Type EnumType,
    IReadOnlyDictionary<object, FacetDefinition> Facets
);
