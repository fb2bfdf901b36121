namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>That an item carries a tag, and how strongly.</summary>
public sealed class ItemTag
{
    public int Id { get; set; }
    public long ItemId { get; set; }
    public required Item Item { get; set; }
    public required string TagSlug { get; set; }
    public required Tag Tag { get; set; }
    public int? Strength { get; set; }
}
