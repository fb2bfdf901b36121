using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Csv;

public sealed class CsvWriterTests
{
    [Fact]
    public async Task Each_authorship_is_a_row_below_a_header() =>
        Assert.Equal(
            """
            publication_slug,title,year,date,type,venue,doi,identifiers,url,authors_complete,position,listed_position,kind,credited_name,given_name,family_name,researcher_slug,researcher_name,orcid
            mapping,Mapping BERT & Lakes: 50% of {a},2020,2020-07-09,conference-paper,Café & Co,10.1234/a_b,doi:10.1234/a_b arxiv:1706.03762 openalex:W42 pubmed:123,https://example.org/a_b?x=1&y=%20,false,,1,LISTED,Ada Ferry,Ada,Ferry,ada-ferry,Ada Ferry,
            mapping,Mapping BERT & Lakes: 50% of {a},2020,2020-07-09,conference-paper,Café & Co,10.1234/a_b,doi:10.1234/a_b arxiv:1706.03762 openalex:W42 pubmed:123,https://example.org/a_b?x=1&y=%20,false,,2,LISTED,Jan van der Berg Jr.,Jan,van der Berg,jan-van-der-berg,Jan van der Berg,0000-0002-1825-0097
            mapping,Mapping BERT & Lakes: 50% of {a},2020,2020-07-09,conference-paper,Café & Co,10.1234/a_b,doi:10.1234/a_b arxiv:1706.03762 openalex:W42 pubmed:123,https://example.org/a_b?x=1&y=%20,false,,3,LISTED,Research and Development,,Research and Development,research-and-development,Research and Development,

            """.ReplaceLineEndings("\r\n"),
            await Written.AsAsync("csv", Samples.Paper)
        );

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")", "\"'=HYPERLINK(\"\"http://evil\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    public async Task No_value_is_a_formula_and_each_is_read_as_it_was(string title, string cell)
    {
        var work = Samples.Bare(title) with { Authors = [Samples.Author(1, "Ada", "Ferry")] };

        var text = await Written.AsAsync("csv", work);

        Assert.Contains($"\r\nbare,{cell},", text, StringComparison.Ordinal);
        Assert.Equal(title, Assert.Single(Written.Read(text)).Title);
    }

    [Fact]
    public async Task Rows_sorted_otherwise_are_the_same_works()
    {
        var text = await Written.AsAsync(
            "csv",
            Whole("One", "a"),
            Whole("Two", "b"),
            Samples.Bare("No author, no row")
        );
        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        var works = Written.Read(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])));

        Assert.Equal(
            [("Two", "Ada Ferry, Bo Quay", true), ("One", "Ada Ferry, Bo Quay", true)],
            works.Select(work =>
                (
                    work.Title,
                    string.Join(", ", work.Authors.Select(author => author.Name.Printed)),
                    work.AuthorsComplete
                )
            )
        );

        static CitedWork Whole(string title, string slug) =>
            Samples.Bare(title) with
            {
                Slug = slug,
                Type = PublicationType.Article,
                AuthorsComplete = true,
                Authors =
                [
                    Samples.Author(1, "Ada", "Ferry") with
                    {
                        Position = 1,
                    },
                    Samples.Author(2, "Bo", "Quay") with
                    {
                        Position = 2,
                    },
                ],
            };
    }
}
