namespace ScholarGraph.Data.Importing;

/// <summary>One difference that an import makes in the graph.</summary>
/// <param name="Action">What happens to the thing.</param>
/// <param name="Kind">Kind of the thing: Researcher, Publication, Authorship…</param>
/// <param name="Name">Its slug, or a readable name of those it joins.</param>
/// <param name="Field">Which field changes; null when the whole thing is added or removed.</param>
/// <param name="Before">Value before; null when there was none.</param>
/// <param name="After">Value after; null when there is none.</param>
public sealed record Difference(
    DifferenceAction Action,
    string Kind,
    string Name,
    string? Field,
    string? Before,
    string? After
);
