namespace ScholarGraph.Domain.Generating;

/// <summary>A position of an invented researcher.</summary>
/// <param name="Organization">Index of the organization.</param>
/// <param name="Title">Position; null when only the organization is known.</param>
public sealed record GeneratedPosition(int Organization, string? Title);
