namespace ScholarGraph.Domain.Exporting;

/// <summary>Two researchers who wrote together.</summary>
/// <param name="A">Key of the one, the smaller.</param>
/// <param name="B">Key of the other.</param>
/// <param name="Weight">Number of joint publications.</param>
/// <param name="FirstYear">Year of the earliest with a known year; null when none has.</param>
/// <param name="LastYear">Year of the latest with a known year; null when none has.</param>
public sealed record NetworkLink(long A, long B, int Weight, int? FirstYear, int? LastYear);
