namespace ScholarGraph.Domain.Resolution;

/// <summary>The smallest thing that is surely one person: a name on one work in one source, or the owner of a source.</summary>
/// <param name="Id">Index in <see cref="UnitTable.Units"/>.</param>
/// <param name="Source">Index in <see cref="Corpus.Sources"/>.</param>
/// <param name="Work">Index of the work; null for an owner, who is on every work of the source.</param>
/// <param name="Name">The first form printed.</param>
internal sealed record Unit(int Id, int Source, int? Work, PersonName Name)
{
    public bool IsOwner => Work is null;

    /// <summary>Every place with its locator, by listing and author.</summary>
    public List<(Mention Mention, string Locator)> Places { get; } = [];
}
