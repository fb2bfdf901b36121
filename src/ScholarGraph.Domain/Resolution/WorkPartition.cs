namespace ScholarGraph.Domain.Resolution;

/// <summary>Which listings are one work.</summary>
/// <param name="Works">Each work's listings, in the order of the corpus; works in the order of their first listing.</param>
/// <param name="WorkOfListing">Index in <paramref name="Works"/> for each listing.</param>
/// <param name="Decisions">Why; items are listings.</param>
internal sealed record WorkPartition(
    IReadOnlyList<IReadOnlyList<Listing>> Works,
    IReadOnlyList<int> WorkOfListing,
    IReadOnlyList<DraftDecision> Decisions
);
