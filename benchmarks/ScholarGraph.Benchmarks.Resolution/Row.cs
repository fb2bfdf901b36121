namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>One line of the table.</summary>
/// <param name="Name">Of the division.</param>
/// <param name="All">By every label.</param>
/// <param name="Apart">Without labels that gather several people.</param>
/// <param name="People">People found.</param>
/// <param name="Works">Works found.</param>
/// <param name="Time">Time of the resolution alone.</param>
internal sealed record Row(
    string Name,
    Score All,
    Score Apart,
    int People,
    int Works,
    TimeSpan Time
);
