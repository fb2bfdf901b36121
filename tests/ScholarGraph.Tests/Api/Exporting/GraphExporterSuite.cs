using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ScholarGraph.Api.Exporting;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api.Exporting;

/// <summary>A filter means in an export what it means in a query.</summary>
public abstract class GraphExporterSuite(WorksGraph works)
{
    private const string Query = """
        query($where: PublicationFilterInput, $after: String) {
          publications(where: $where, first: 50, after: $after) {
            nodes { slug title year authorships { creditedName } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public static TheoryData<string> Filters =>
        [
            "{}",
            """{"year":{"gte":2016}}""",
            """{"year":{"eq":null}}""",
            """{"or":[{"year":{"in":[2015,2017,null]}},{"type":{"eq":"BOOK"}}]}""",
            """{"title":{"contains":"a_b"}}""",
            """{"title":{"startsWith":"Élan"}}""",
            """{"title":{"matches":"elan"}}""",
            """{"venue":{"name":{"in":["Venue 1","Venue 2"]}}}""",
            """{"authors":{"some":{"name":{"contains":"deep"}}}}""",
            """{"authors":{"none":{"slug":{"eq":"researcher-1"}}}}""",
            """{"authors":{"any":false}}""",
            """{"topics":{"all":{"slug":{"neq":"topic-2"}}}}""",
            """{"and":[{"type":{"neq":"ARTICLE"}},{"abstract":{"eq":null}}]}""",
            """{"year":{"in":[]}}""",
        ];

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task An_export_holds_what_the_API_finds_in_its_order(string where)
    {
        var found = await FoundAsync(where);

        var items = JsonDocument.Parse(await ExportAsync("csl-json", where)).RootElement;

        Assert.Equal(
            found.Select(node =>
                (
                    node.GetProperty("title").GetString(),
                    node.GetProperty("year").ToString(),
                    node.GetProperty("authorships").GetArrayLength()
                )
            ),
            items
                .EnumerateArray()
                .Select(item =>
                    (
                        item.GetProperty("title").GetString(),
                        item.TryGetProperty("issued", out var date)
                            ? date.GetProperty("date-parts")[0][0].ToString()
                            : "",
                        item.TryGetProperty("author", out var authors)
                            // The last says that there may be more.
                            ? authors.GetArrayLength() - 1
                            : 0
                    )
                )
        );
    }

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task A_network_holds_the_authors_of_what_the_API_finds(string where)
    {
        var found = await FoundAsync(where);
        var credited = found
            .SelectMany(node => node.GetProperty("authorships").EnumerateArray())
            .Select(authorship => authorship.GetProperty("creditedName").GetString())
            .ToHashSet();

        var network = XDocument.Parse(await ExportAsync("gexf", where));

        // Without a restriction those who wrote nothing are there too.
        Assert.Equal(
            where == "{}"
                ? works.Data.Researchers.Select(r => r.Name).Order(StringComparer.Ordinal)
                : credited.Order(StringComparer.Ordinal),
            network
                .Descendants()
                .Where(element => element.Name.LocalName == "node")
                .Select(node => node.Attribute("label")!.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [SkippableTheory]
    [InlineData("""{"nothing":{"eq":1}}""", "HC0016")]
    [InlineData("""{"year":{"eq":"x"}}""", "HC0016")]
    [InlineData("""[1]""", "HC0016")]
    [InlineData("\"x\"", "HC0016")]
    [InlineData("""{"title":{"contains":null}}""", "HC0026")]
    [InlineData("""{"id":{"eq":"UmVzZWFyY2hlcjox"}}""", "SG0002")]
    public async Task A_filter_that_cannot_be_used_is_refused_with_the_code_of_the_API(
        string where,
        string code
    )
    {
        await using var export = await BeginAsync("bibtex", where);

        Assert.NotNull(export.Refusal);
        Assert.Equal(code, export.Refusal.Code);
        var error = JsonDocument.Parse(export.Refusal.Body).RootElement.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        // The document that it was read with is none of the caller's.
        Assert.False(error.TryGetProperty("locations", out _));
    }

    [SkippableFact]
    public async Task A_filter_of_too_many_conditions_is_refused()
    {
        var conditions = Enumerable.Range(0, 201).Select(i => "{\"year\":{\"eq\":" + i + "}}");

        await using var export = await BeginAsync(
            "ris",
            $$"""{"or":[{{string.Join(',', conditions)}}]}"""
        );

        Assert.Equal("SG0004", export.Refusal?.Code);
    }

    [SkippableTheory]
    [InlineData("csv")]
    [InlineData("graphml")]
    public async Task More_than_an_export_may_have_is_refused_before_anything_is_written(
        string format
    )
    {
        var exporter = works.Exporter(options => options with { ExportRowsMax = 5 });

        await using var many = await exporter.BeginAsync(Format(format), default, default);
        await using var few = await exporter.BeginAsync(
            Format(format),
            JsonDocument.Parse("""{"slug":{"eq":"work-1"}}""").RootElement,
            default
        );

        Assert.Equal("SG0601", many.Refusal?.Code);
        Assert.Contains("more than 5 ", many.Refusal!.Message, StringComparison.Ordinal);
        Assert.Null(few.Refusal);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            many.WriteAsync(Stream.Null, default)
        );
    }

    [SkippableFact]
    public async Task A_cancelled_export_ends()
    {
        await using var export = await BeginAsync("jsonld", "{}");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            export.WriteAsync(Stream.Null, new CancellationToken(canceled: true))
        );
    }

    private Task<GraphExport> BeginAsync(string format, string where) =>
        works.Exporter().BeginAsync(Format(format), JsonDocument.Parse(where).RootElement, default);

    private async Task<string> ExportAsync(string format, string where)
    {
        await using var export = await BeginAsync(format, where);
        using var output = new MemoryStream();
        await export.WriteAsync(output, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private async Task<List<JsonElement>> FoundAsync(string where)
    {
        var found = new List<JsonElement>();
        for (string? after = "null"; after is not null; )
        {
            var page = (
                await works.DataAsync(Query, $$"""{"where":{{where}},"after":{{after}}}""")
            ).GetProperty("publications");
            found.AddRange(page.GetProperty("nodes").EnumerateArray());
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean()
                ? info.GetProperty("endCursor").GetRawText()
                : null;
        }

        return found;
    }

    private static ExportFormat Format(string name) => ExportFormats.Find(name)!;
}
