namespace ScholarGraph.Formats.Csv;

/// <summary>The columns of a CSV of authorships: a row for each author of each work, what is said of the work in each of its rows.</summary>
internal static class CsvColumns
{
    public const string Publication = "publication_slug";
    public const string Credited = "credited_name";

    public static IReadOnlyList<string> Names { get; } =
    [
        Publication,
        "title",
        "year",
        "date",
        "type",
        "venue",
        "doi",
        "identifiers",
        "url",
        "authors_complete",
        "position",
        "listed_position",
        "kind",
        Credited,
        "given_name",
        "family_name",
        "researcher_slug",
        "researcher_name",
        "orcid",
    ];
}
