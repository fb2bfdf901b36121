namespace ScholarGraph.Domain.Exporting;

/// <summary>A researcher as a node of the co-author network.</summary>
/// <param name="Id">Key of the researcher.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Slug">Readable unique name in addresses.</param>
/// <param name="Orcid">ORCID iD; null when unknown.</param>
public sealed record NetworkMember(long Id, string Name, string Slug, string? Orcid);
