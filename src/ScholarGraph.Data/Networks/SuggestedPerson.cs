namespace ScholarGraph.Data.Networks;

/// <summary>Somebody whom a researcher may want to work with, and why.</summary>
/// <param name="Key">Key of the researcher.</param>
/// <param name="Topics">Keys of topics that both work on, by slug.</param>
/// <param name="Common">Keys of common co-authors, those who say most first.</param>
/// <param name="Score">The evidence of the co-authors, and the share of topics that both have of those that either has.</param>
public sealed record SuggestedPerson(
    long Key,
    IReadOnlyList<long> Topics,
    IReadOnlyList<long> Common,
    double Score
);
