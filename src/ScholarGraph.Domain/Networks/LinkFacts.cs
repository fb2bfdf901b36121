namespace ScholarGraph.Domain.Networks;

/// <summary>What two researchers have written together.</summary>
/// <param name="Weight">Number of joint publications.</param>
/// <param name="FirstYear">Year of the earliest with a known year; null when none has.</param>
/// <param name="LastYear">Year of the latest with a known year; null when none has.</param>
public readonly record struct LinkFacts(int Weight, int? FirstYear, int? LastYear);
