namespace ScholarGraph.Domain.Profiles;

/// <summary>A way to read the lines so far: a listing still open, and the best way to have come to it.</summary>
/// <param name="Title">Index of its title's line.</param>
/// <param name="Way">Number of the step that opened it.</param>
/// <param name="Score">Sum of the evidence so far, in log odds.</param>
/// <param name="Authors">Author lines so far.</param>
/// <param name="DoubleUntil">Index after the last line of a second printing of the whole author list; 0 when there is none.</param>
internal readonly record struct OpenListing(
    int Title,
    int Way,
    double Score,
    int Authors,
    int DoubleUntil
);
