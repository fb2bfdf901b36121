namespace ScholarGraph.Domain.Resolution;

/// <summary>The people on a listing; whoever is printed twice counts where they stand first.</summary>
internal sealed record AuthorList(
    Listing Listing,
    IReadOnlyList<CuratedPerson> People,
    Dictionary<CuratedPerson, int> Places
)
{
    public string Printed { get; } =
        string.Join(
            '\n',
            Listing.Record.Authors.Select(author =>
                $"{author.Name}\t{author.ListedPosition}\t{author.Orcid}\t{author.PersonId}"
            )
        );

    public int? PlaceOf(CuratedPerson person) =>
        Places.TryGetValue(person, out var place) ? place : null;
}
