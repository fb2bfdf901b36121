namespace ScholarGraph.Domain.Resolution;

/// <summary>The smallest thing that is surely one person: a name on one work in one source, the owner of a source, or a record of a person.</summary>
/// <param name="Id">Index in <see cref="UnitTable.Units"/>.</param>
/// <param name="Source">Index in <see cref="Corpus.Sources"/>.</param>
/// <param name="Work">Index of the work; null for an owner, who is on every work of the source, and for a record, which is on none.</param>
/// <param name="Name">The first form printed.</param>
/// <param name="IsOwner">Whether it is the owner of the source.</param>
internal sealed record Unit(int Id, int Source, int? Work, PersonName Name, bool IsOwner)
{
    /// <summary>Every place with its locator, by listing and author.</summary>
    public List<(Mention Mention, string Locator)> Places { get; } = new(1);

    /// <summary>Index of the key of <see cref="Name"/> in <see cref="UnitTable.Names"/>.</summary>
    public required int NameId { get; init; }

    /// <summary>What the source calls an owner besides.</summary>
    public IReadOnlyList<PersonName> OtherNames { get; init; } = [];

    /// <summary>Ids that the source gives the person, with their scheme; an ORCID iD as "orcid:…".</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>All names, the first printed first.</summary>
    public IEnumerable<PersonName> Names => OtherNames.Prepend(Name);
}
