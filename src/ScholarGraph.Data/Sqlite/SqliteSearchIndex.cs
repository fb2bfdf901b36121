using Microsoft.Data.Sqlite;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The full-text tables beside the graph. Triggers keep them with each write; after a bulk load they are made anew.</summary>
internal static class SqliteSearchIndex
{
    private const int NameCharsMax = 4_000;
    private const int TextCharsMax = 12_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SqliteSearchTable> Tables { get; } =
    [
        SqliteSearchTable.Of<NameVariant>(
            "ResearcherSearch",
            "Name",
            "SELECT Id, search_words(NameFolded, 4000) FROM NameVariant NOT INDEXED ORDER BY Id",
            row => row.Id,
            row => [SearchWords.Of(row.NameFolded, NameCharsMax)]
        ),
        SqliteSearchTable.Of<Publication>(
            "PublicationSearch",
            "Title, Abstract",
            "SELECT Id, search_words(TitleFolded, 4000), search_words(AbstractFolded, 12000) FROM Publication NOT INDEXED ORDER BY Id",
            row => row.Id,
            row =>
                [
                    SearchWords.Of(row.TitleFolded, NameCharsMax),
                    row.AbstractFolded is { } text ? SearchWords.Of(text, TextCharsMax) : null,
                ]
        ),
        SqliteSearchTable.Of<TopicLabel>(
            "TopicSearch",
            "Label",
            "SELECT Id, search_words(TextFolded, 4000) FROM TopicLabel NOT INDEXED ORDER BY Id",
            row => row.Id,
            row => [SearchWords.Of(row.TextFolded, NameCharsMax)]
        ),
        SqliteSearchTable.Of<Researcher>(
            "ResearcherNameTrigrams",
            "Text, Folded",
            "SELECT Id, Name, NameFolded FROM Researcher NOT INDEXED ORDER BY Id",
            row => row.Id,
            row => [row.Name, row.NameFolded]
        ),
        SqliteSearchTable.Of<NameVariant>(
            "NameVariantNameTrigrams",
            "Folded",
            "SELECT Id, NameFolded FROM NameVariant NOT INDEXED ORDER BY Id",
            row => row.Id,
            row => [row.NameFolded]
        ),
        SqliteSearchTable.Of<Publication>(
            "PublicationTitleTrigrams",
            "Text, Folded",
            "SELECT Id, Title, TitleFolded FROM Publication NOT INDEXED ORDER BY Id",
            row => row.Id,
            row => [row.Title, row.TitleFolded]
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
    public static IEnumerable<string> Rebuild() => Tables.SelectMany(Rebuild);

    /// <summary>The statements that make one anew.</summary>
    public static IEnumerable<string> Rebuild(SqliteSearchTable table) =>
        [
            .. table.Begin(),
            $"INSERT INTO {table.Name}(rowid, {table.Columns}) {table.Rows}",
            .. table.End(),
        ];
}
