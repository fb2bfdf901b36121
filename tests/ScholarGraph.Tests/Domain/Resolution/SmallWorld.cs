using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>A few pages from few titles and names, so that everything that can meet does. FsCheck makes and shrinks the numbers.</summary>
public sealed record SmallWorld(byte[][][] Pages)
{
    private const int PagesMax = 5;

    private static readonly string[] Titles =
    [
        "Intro",
        "Intro.",
        "Deep nets",
        "Deep Nets!",
        "Wide nets",
        "???",
    ];

    private static readonly string[] Names =
    [
        "A. Smith",
        "Anna Smith",
        "Adam Smith",
        "Anna B. Smith",
        "Wei Zhang",
        "Zhang Wei",
        "W. Zhang",
        "Petar Veličković",
        "Petar Velivckovi 'c",
        "Bob Ray",
        "B. Ray",
        "Plato",
    ];

    private static readonly string?[] Institutions = [null, null, "Mila", "mila "];

    public IReadOnlyList<SourceDocument> Documents =>
        [.. (Pages ?? []).Take(PagesMax).Select(Document)];

    public override string ToString() =>
        string.Join(
            "\n",
            Documents.Select(page =>
                $"{page.Name} [{page.Owner?.Name}] {page.Institution}\n"
                + string.Join(
                    "\n",
                    page.Works.Select(work =>
                        $"  {work.Title}: {string.Join(", ", work.Authors.Select(author => author.Name))}"
                    )
                )
            )
        );

    // The first row says whose page it is; each other row is a listing: a title and its names.
    private static SourceDocument Document(byte[][]? page, int index)
    {
        var rows = (page ?? []).Where(row => row is { Length: > 0 }).Take(7).ToList();
        var head = rows.FirstOrDefault() ?? [0];
        var owner = head[0] % 3 == 0 ? null : Names[head[0] / 3 % Names.Length];
        var listings = rows.Skip(1)
            .Select(row =>
                Titles[row[0] % Titles.Length]
                + (row.Length == 1 ? "" : ":")
                + string.Join(",", row.Skip(1).Take(5).Select(at => Names[at % Names.Length]))
            );
        var document = Page.Of($"page{index}", owner, [.. listings]);
        return document with
        {
            Institution = head.Length > 1 ? Institutions[head[1] % Institutions.Length] : null,
        };
    }
}
