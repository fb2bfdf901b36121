using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>One listing with its names taken apart.</summary>
/// <param name="Id">Index in <see cref="Corpus.Listings"/>.</param>
/// <param name="Source">Index in <see cref="Corpus.Sources"/>.</param>
/// <param name="Index">Index in the source's works.</param>
/// <param name="Record">As read.</param>
/// <param name="TitleKey">Key of its title.</param>
/// <param name="Names">Names of the record's authors, one for each.</param>
internal sealed record Listing(
    int Id,
    int Source,
    int Index,
    WorkRecord Record,
    string TitleKey,
    IReadOnlyList<PersonName> Names
)
{
    // A list longer than this says little about who knows whom.
    private const int AuthorsMax = 100;

    /// <summary>Whether so many are named that it says little about who knows whom.</summary>
    public bool IsLong => Names.Count > AuthorsMax;
}
