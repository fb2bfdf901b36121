namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A box, perhaps on a shelf.</summary>
public sealed class Box
{
    public Guid Id { get; set; }
    public string? Label { get; set; }
    public string? LabelFolded { get; set; }
    public int Height { get; set; }
    public int? ShelfId { get; set; }
    public Shelf? Shelf { get; set; }
    public List<Item> Items { get; set; } = [];
}
