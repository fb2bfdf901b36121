namespace ScholarGraph.Domain.Resolution;

/// <summary>Whom a person wrote with, as known before a round of evidence.</summary>
/// <param name="People">Persons, by their smallest unit.</param>
/// <param name="Names">By key: names printed beside the person's, page owners included; not the person's own forms.</param>
internal sealed record Acquaintance(
    IReadOnlySet<int> People,
    IReadOnlyDictionary<string, PersonName> Names
);
