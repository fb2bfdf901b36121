using Microsoft.Data.Sqlite;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The full-text tables beside the graph. Triggers keep them with each write; after a bulk load they are made anew.</summary>
internal static class SqliteSearchIndex
{
    // A segment a load: what is pending is kept in memory up to this size, and segments are not merged meanwhile.
    private const string Load = "'automerge', 0; 'crisismerge', 1000; 'hashsize', 67108864";
    private const string Usual = "'automerge', 4; 'crisismerge', 16; 'hashsize', 1048576";

    // In the order of the row's numbers: each number below the last would begin a new segment.
    private static readonly (string Table, string Columns, string Rows)[] _tables =
    [
        (
            "ResearcherSearch",
            "Name",
            "SELECT Id, search_words(NameFolded, 4000) FROM NameVariant NOT INDEXED ORDER BY Id"
        ),
        (
            "PublicationSearch",
            "Title, Abstract",
            "SELECT Id, search_words(TitleFolded, 4000), search_words(AbstractFolded, 12000) FROM Publication NOT INDEXED ORDER BY Id"
        ),
        (
            "TopicSearch",
            "Label",
            "SELECT Id, search_words(TextFolded, 4000) FROM TopicLabel NOT INDEXED ORDER BY Id"
        ),
        (
            "ResearcherNameTrigrams",
            "Text, Folded",
            "SELECT Id, Name, NameFolded FROM Researcher NOT INDEXED ORDER BY Id"
        ),
        (
            "NameVariantNameTrigrams",
            "Folded",
            "SELECT Id, NameFolded FROM NameVariant NOT INDEXED ORDER BY Id"
        ),
        (
            "PublicationTitleTrigrams",
            "Text, Folded",
            "SELECT Id, Title, TitleFolded FROM Publication NOT INDEXED ORDER BY Id"
        ),
    ];

    /// <summary>Gives a connection the function that the triggers call; without it nothing can be written.</summary>
    public static void Prepare(SqliteConnection connection) =>
        connection.CreateFunction(
            "search_words",
            (string? folded, int charsMax) =>
                folded is null ? null : SearchWords.Of(folded, charsMax),
            isDeterministic: true
        );

    /// <summary>The statements that make all tables anew from the graph.</summary>
    public static IEnumerable<string> Rebuild() =>
        _tables.SelectMany(table =>
            (string[])
                [
                    $"INSERT INTO {table.Table}({table.Table}) VALUES ('delete-all')",
                    .. Configure(table.Table, Load),
                    $"INSERT INTO {table.Table}(rowid, {table.Columns}) {table.Rows}",
                    .. Configure(table.Table, Usual),
                ]
        );

    private static IEnumerable<string> Configure(string table, string options) =>
        options
            .Split("; ")
            .Select(option => $"INSERT INTO {table}({table}, rank) VALUES ({option})");
}
