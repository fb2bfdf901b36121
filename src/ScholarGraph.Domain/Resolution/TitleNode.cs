namespace ScholarGraph.Domain.Resolution;

/// <summary>Listings of one title that one source means as one work.</summary>
/// <param name="Source">The source.</param>
/// <param name="Listings">At least one, in the order of the source.</param>
/// <param name="Owner">Owner of the source; null without one.</param>
/// <param name="IsOnly">Whether the source means one work only by that title.</param>
internal sealed record TitleNode(
    int Source,
    IReadOnlyList<Listing> Listings,
    PersonName? Owner,
    bool IsOnly
)
{
    /// <summary>Any listing, to stand for all.</summary>
    public int Item => Listings[0].Id;

    /// <summary>Key of the title.</summary>
    public string TitleKey => Listings[0].TitleKey;

    /// <summary>Whether no listing names an author.</summary>
    public bool IsUnsigned { get; } = Listings.All(listing => listing.Names.Count == 0);

    /// <summary>Different names listed.</summary>
    public IReadOnlyList<PersonName> Names { get; } =
    [.. Listings.SelectMany(listing => listing.Names).DistinctBy(name => name.Key)];
}
