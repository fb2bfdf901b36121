namespace ScholarGraph.Domain.Records;

/// <summary>An identifier of a work in a registry.</summary>
/// <param name="Scheme">The registry.</param>
/// <param name="Value">In the registry's canonical form, so that equal values are the same work.</param>
public sealed record IdentifierRecord(IdentifierScheme Scheme, string Value);
