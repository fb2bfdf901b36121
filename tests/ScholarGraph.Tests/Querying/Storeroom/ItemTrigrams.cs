using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Querying;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>A row of the index of items' names by their groups of three characters.</summary>
internal sealed class ItemTrigrams
{
    public const string Table = "ItemNameTrigrams";

    /// <summary>SQL that makes the index on SQLite, of the items that are there.</summary>
    public const string Create = """
        CREATE VIRTUAL TABLE ItemNameTrigrams USING fts5(Text, Folded, content = '', tokenize = 'trigram case_sensitive 1');
        INSERT INTO ItemNameTrigrams(rowid, Text, Folded) SELECT Id, Name, NameFolded FROM Items;
        """;

    public long Key { get; set; }

    public string Asked { get; set; } = "";

    public static TrigramIndex? Of(IProperty text) =>
        text.Name == nameof(Item.NameFolded) && text.DeclaringType.ClrType == typeof(Item)
            ? new TrigramIndex(
                text.DeclaringType.Model.FindEntityType(Table),
                nameof(Key),
                nameof(Asked),
                "Text",
                "Folded"
            )
            : null;
}
