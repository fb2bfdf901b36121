using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Builds source documents by hand: "Title: A, B" is a listing with its authors.</summary>
internal static class Page
{
    public static SourceDocument Of(string name, string? owner, params string[] listings) =>
        new()
        {
            Format = owner is null ? SourceFormat.Bibtex : SourceFormat.Profile,
            Name = name,
            Sha256 = name,
            Owner = owner is null ? null : new PersonRecord { Name = owner, Locator = "3" },
            Works = [.. listings.Select(Listing)],
        };

    public static SourceDocument From(this SourceDocument page, string institution) =>
        page with
        {
            Institution = institution,
        };

    /// <summary>The same with the first author of each work changed.</summary>
    public static SourceDocument WithFirst(
        this SourceDocument page,
        Func<AuthorRecord, AuthorRecord> change
    ) =>
        page with
        {
            Works =
            [
                .. page.Works.Select(work =>
                    work with
                    {
                        Authors = [change(work.Authors[0]), .. work.Authors.Skip(1)],
                    }
                ),
            ],
        };

    private static WorkRecord Listing(string text, int index)
    {
        var parts = text.Split(':', 2);
        var names =
            parts.Length == 1
                ? []
                : parts[1]
                    .Split(
                        parts[1].Contains(';', StringComparison.Ordinal)
                        || parts[1].Contains("Ray, Bob", StringComparison.Ordinal)
                            ? ';'
                            : ',',
                        StringSplitOptions.TrimEntries
                    );
        var line = 10 * (index + 1);
        return new WorkRecord
        {
            Title = parts[0],
            TitleLocator = Line(line),
            Locator = $"{Line(line)}-{Line(line + names.Length)}",
            Authors =
            [
                .. names.Select(
                    (name, at) =>
                        new AuthorRecord
                        {
                            Name = name,
                            Locator = Line(line + at + 1),
                            ListedPosition = at + 1,
                        }
                ),
            ],
        };
    }

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
