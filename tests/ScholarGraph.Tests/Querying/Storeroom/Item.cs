namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A thing with a column of every kind, each once required and once not.</summary>
public sealed class Item
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public string NameFolded { get; set; } = "";
    public string? Note { get; set; }
    public int Count { get; set; }
    public int? MaybeCount { get; set; }
    public long Serial { get; set; }
    public long? MaybeSerial { get; set; }
    public short Grade { get; set; }
    public short? MaybeGrade { get; set; }
    public double Weight { get; set; }
    public double? MaybeWeight { get; set; }
    public decimal Price { get; set; }
    public decimal? MaybePrice { get; set; }
    public bool Fragile { get; set; }
    public bool? MaybeFragile { get; set; }
    public Material Material { get; set; }
    public Material? MaybeMaterial { get; set; }
    public Guid Code { get; set; }
    public Guid? MaybeCode { get; set; }
    public DateOnly Made { get; set; }
    public DateOnly? MaybeMade { get; set; }
    public TimeOnly Opens { get; set; }
    public TimeOnly? MaybeOpens { get; set; }
    public DateTime Seen { get; set; }
    public DateTime? MaybeSeen { get; set; }
    public DateTimeOffset Checked { get; set; }
    public DateTimeOffset? MaybeChecked { get; set; }
    public Guid? BoxId { get; set; }
    public Box? Box { get; set; }
    public long? TwinId { get; set; }
    public Item? Twin { get; set; }
    public List<Item> TwinOf { get; set; } = [];
    public List<ItemTag> ItemTags { get; set; } = [];
}
