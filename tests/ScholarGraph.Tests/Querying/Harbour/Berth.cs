namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>One of the berths that a harbour owns: an owned collection with a key of its own.</summary>
public sealed class Berth
{
    public int Id { get; set; }
    public int Depth { get; set; }
    public string? Label { get; set; }
}
