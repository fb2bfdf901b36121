namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>A part of a vessel that may be missing: a complex type.</summary>
public sealed record Refit
{
    public int Year { get; set; }
    public string? Yard { get; set; }
}
