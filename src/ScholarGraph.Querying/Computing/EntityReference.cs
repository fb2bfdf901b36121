using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Computing;

/// <summary>An object of the database where it may be of several types.</summary>
/// <param name="Entity">Its type.</param>
/// <param name="Key">Its key.</param>
public sealed record EntityReference(EntityDefinition Entity, object Key);
