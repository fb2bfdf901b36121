namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>A part of a harbour that may be missing: an owned type.</summary>
public sealed class Address
{
    public required string Town { get; set; }
    public string? Quay { get; set; }
}
