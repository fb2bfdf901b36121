namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Which publication each resolved work and each listing became.</summary>
/// <param name="ByWork">Key by index in the resolved works.</param>
/// <param name="ByListing">Key by source and place in it.</param>
internal sealed record WorkKeys(
    IReadOnlyList<long> ByWork,
    IReadOnlyDictionary<(string Sha256, int Work), long> ByListing
);
