namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Keyed by a Guid; many-to-many with vessels.</summary>
public sealed class Person
{
    public Guid Id { get; set; }
    public required string Name { get; set; }
    public string NameFolded { get; set; } = "";
    public DateOnly? Born { get; set; }
    public List<Vessel> Vessels { get; set; } = [];
}
