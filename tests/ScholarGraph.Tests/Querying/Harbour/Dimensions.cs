namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>A part of a vessel that is always there: a complex type.</summary>
public sealed record Dimensions
{
    public int Beam { get; set; }
    public double? Draught { get; set; }
}
