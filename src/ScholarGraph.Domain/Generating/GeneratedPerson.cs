namespace ScholarGraph.Domain.Generating;

/// <summary>An invented researcher.</summary>
/// <param name="Name">As shown, in any of nine scripts.</param>
/// <param name="GivenName">Given names; null where the source does not separate them.</param>
/// <param name="FamilyName">Family name; null where the source does not separate it.</param>
/// <param name="CreditedShort">A second printed form ("R. Lind"); null for names that have none.</param>
/// <param name="Orcid">ORCID iD with a right check digit; null for most.</param>
/// <param name="Topics">Indexes of topics that the person states, ascending.</param>
/// <param name="Positions">Where the person works.</param>
public sealed record GeneratedPerson(
    string Name,
    string? GivenName,
    string? FamilyName,
    string? CreditedShort,
    string? Orcid,
    IReadOnlyList<int> Topics,
    IReadOnlyList<GeneratedPosition> Positions
);
