namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>A vessel that may tow another.</summary>
public sealed class Tug : Vessel
{
    public decimal? Power { get; set; }
    public long? TowingId { get; set; }
    public Vessel? Towing { get; set; }
}
