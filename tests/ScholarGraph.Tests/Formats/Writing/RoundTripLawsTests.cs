using FsCheck.Xunit;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Writing;

/// <summary>What is written is read as the same works, whatever stands in them.</summary>
[Properties(Arbitrary = [typeof(OddWorks)], MaxTest = 500)]
public sealed class RoundTripLawsTests
{
    [Property]
    public Task BibTeX_is_read_as_it_was_written(OddWorks odd) => SameAsync("bibtex", odd);

    [Property]
    public Task CSL_JSON_is_read_as_it_was_written(OddWorks odd) => SameAsync("csl-json", odd);

    [Property]
    public Task RIS_is_read_as_it_was_written(OddWorks odd) => SameAsync("ris", odd);

    [Property]
    public Task CSV_is_read_as_it_was_written(OddWorks odd) => SameAsync("csv", odd);

    private static async Task SameAsync(string format, OddWorks odd)
    {
        // A row for each authorship: a work without one has none, and no room for what is not about it.
        var works = format == "csv" ? Authored(odd.Works) : odd.Works;
        // In these "others" has one meaning, and RIS has no place for ids of people.
        works = format is "csl-json" or "ris"
            ?
            [
                .. works.Select(work =>
                    work with
                    {
                        Authors =
                        [
                            .. work
                                .Authors.Where(author => author.Name.Printed != "others")
                                .Select(author =>
                                    format == "ris" ? author with { Orcid = null } : author
                                ),
                        ],
                    }
                ),
            ]
            : works;
        works =
        [
            .. works.Select(work =>
                work with
                {
                    AuthorsComplete = work.AuthorsComplete && work.Authors.Count > 0,
                }
            ),
        ];
        if (works.Count == 0)
        {
            return;
        }

        var text = await Written.AsAsync(format, works);
        var read = Written.Read(text);
        Assert.Equal(
            string.Join("\n\n", works.Select(Facts)),
            string.Join("\n\n", read.Select(Facts))
        );
        Assert.Equal(text, await Written.AsAsync(format, read));
    }

    private static List<CitedWork> Authored(IEnumerable<CitedWork> works) =>
        [
            .. works
                .Where(work => work.Authors.Count > 0)
                .Select(
                    (work, index) =>
                        work with
                        {
                            Slug = $"w{index}",
                            Abstract = null,
                            Keywords = [],
                        }
                ),
        ];

    // An address with braces is kept with their escapes.
    private static string Facts(CitedWork work) =>
        string.Join(
            '\n',
            OneLine.Of(work.Title),
            OneLine.OrNull(work.Abstract),
            work.Year,
            work.Date,
            work.Type,
            work.Venue,
            Unescaped(work.Url),
            string.Join('|', work.Identifiers.Select(id => id.ToString())),
            string.Join('|', work.Authors.Select(a => $"{a.Name.Printed} {a.Orcid}")),
            work.AuthorsComplete,
            string.Join('|', work.Keywords.Select(OneLine.OrNull))
        );

    private static string? Unescaped(string? url) =>
        url
            ?.Replace("%7B", "{", StringComparison.Ordinal)
            .Replace("%7D", "}", StringComparison.Ordinal)
            .Replace("%5C", "\\", StringComparison.Ordinal);
}
