namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>A vessel with decks.</summary>
public sealed class Ferry : Vessel
{
    public int? Decks { get; set; }
}
