namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>What the same commands do when nobody kills them.</summary>
/// <param name="FirstStart">From the first start to its first answer.</param>
/// <param name="Import">How long the import takes.</param>
/// <param name="Fill">How long the import of many files into an empty graph takes.</param>
/// <param name="Seeded">The graph after the first start.</param>
/// <param name="Imported">The graph after the import.</param>
/// <param name="Filled">The graph of many files alone.</param>
/// <param name="Files">Names of all files in the data folder.</param>
internal sealed record Unbroken(
    TimeSpan FirstStart,
    TimeSpan Import,
    TimeSpan Fill,
    KeptContent Seeded,
    KeptContent Imported,
    KeptContent Filled,
    IReadOnlyList<string> Files
);
