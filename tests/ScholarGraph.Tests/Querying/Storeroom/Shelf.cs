namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A tree of shelves; boxes stand on them.</summary>
public sealed class Shelf
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public string NameFolded { get; set; } = "";
    public string? Zone { get; set; }
    public int? ParentId { get; set; }
    public Shelf? Parent { get; set; }
    public List<Shelf> Children { get; set; } = [];
    public List<Box> Boxes { get; set; } = [];
}
