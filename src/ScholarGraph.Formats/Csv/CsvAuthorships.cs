using System.Globalization;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Formats.Csv;

/// <summary>Gathers the rows of authorships, as <see cref="CsvWriter"/> writes them, into works: in whatever order they come.</summary>
internal sealed class CsvAuthorships(CsvHeader header)
{
    private readonly OrderedDictionary<string, Group> _works = new(StringComparer.Ordinal);

    /// <summary>Whether a header is that of authorships.</summary>
    public static bool Are(CsvHeader header) =>
        header.Columns.Contains(CsvColumns.Publication)
        && header.Columns.Contains(CsvColumns.Credited);

    /// <summary>Takes a row.</summary>
    /// <param name="work">What the row says of the work.</param>
    /// <param name="values">All values of the row.</param>
    /// <param name="line">Line of the row, from 1.</param>
    public void Add(WorkRecord work, IReadOnlyList<string> values, int line)
    {
        var row = header
            .Columns.Zip(values)
            .Where(pair => pair.First is not null)
            .DistinctBy(pair => pair.First)
            .ToDictionary(
                pair => pair.First ?? "",
                pair => CsvCell.Read(pair.Second.Trim()),
                StringComparer.Ordinal
            );
        var key = row.GetValueOrDefault(CsvColumns.Publication, "");
        if (!_works.TryGetValue(key, out var group))
        {
            _works.Add(key, group = new Group(work, line, row));
        }

        group.Rows.Add(row);
    }

    /// <summary>The works, each with the line that it begins on.</summary>
    public IEnumerable<(WorkRecord Work, int Line)> Works() =>
        _works.Values.Select(group => (WorkOf(group), group.Line));

    private static WorkRecord WorkOf(Group group)
    {
        var authors = group
            .Rows.OrderBy(row => Number(row, "position"))
            .ThenBy(row => Number(row, "listed_position"))
            .Select((row, index) => AuthorOf(row, index + 1, group.Work.Locator))
            .OfType<AuthorRecord>()
            .ToList();
        return group.Work with
        {
            Title = group.First.GetValueOrDefault("title", ""),
            Venue = group.First.GetValueOrDefault("venue"),
            Authors = authors,
            AuthorsComplete =
                authors.Count > 0 && group.First.GetValueOrDefault("authors_complete") == "true",
            Identifiers =
            [
                .. group.Work.Identifiers.Concat(
                    IdentifierText.Read(group.First.GetValueOrDefault("identifiers"))
                ),
            ],
        };
    }

    private static AuthorRecord? AuthorOf(
        Dictionary<string, string> row,
        int position,
        string locator
    )
    {
        string? At(string column) =>
            row.GetValueOrDefault(column) is { Length: > 0 } value ? value : null;
        return Authors.Printed(At(CsvColumns.Credited), position, locator) is { } author
            ? author with
            {
                GivenName = At("given_name"),
                FamilyName = At("family_name"),
                Orcid = Identifiers.Orcid(At("orcid")),
            }
            : null;
    }

    private static int Number(Dictionary<string, string> row, string column) =>
        int.TryParse(
            row.GetValueOrDefault(column),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : int.MaxValue;

    private sealed record Group(WorkRecord Work, int Line, Dictionary<string, string> First)
    {
        public List<Dictionary<string, string>> Rows { get; } = [];
    }
}
