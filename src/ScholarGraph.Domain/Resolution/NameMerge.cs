namespace ScholarGraph.Domain.Resolution;

/// <summary>Two names on one work that are one person.</summary>
/// <param name="First">The smaller key.</param>
/// <param name="Second">The other.</param>
/// <param name="IsProven">Whether place and neighbours prove it; otherwise each is the other's only counterpart.</param>
/// <param name="Evidence">What was seen.</param>
internal sealed record NameMerge(
    PersonName First,
    PersonName Second,
    bool IsProven,
    string Evidence
);
