namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A word that items carry.</summary>
public sealed class Tag
{
    public required string Slug { get; set; }
    public required string Text { get; set; }
    public string TextFolded { get; set; } = "";
    public List<ItemTag> ItemTags { get; set; } = [];
}
