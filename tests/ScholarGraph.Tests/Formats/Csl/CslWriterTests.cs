using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Csl;

public sealed class CslWriterTests
{
    [Fact]
    public async Task An_item_says_all_that_is_known()
    {
        var text = await Written.AsAsync("csl-json", Samples.Paper);

        Assert.Equal(
            """
            [
            {"id":"ferry2020mapping","type":"paper-conference","title":"Mapping BERT & Lakes: 50% of {a}","author":[{"family":"Ferry","given":"Ada"},{"family":"Berg","given":"Jan","non-dropping-particle":"van der","suffix":"Jr."},{"literal":"Research and Development"},{"literal":"others"}],"container-title":"Café & Co","issued":{"date-parts":[[2020,7,9]]},"DOI":"10.1234/a_b","number":"arXiv:1706.03762","PMID":"123","URL":"https://example.org/a_b?x=1&y=%20","keyword":"lakes; boats, small","abstract":"We map.","custom":{"identifiers":"openalex:W42","orcid":{"2":"0000-0002-1825-0097"}}}
            ]

            """,
            text
        );
    }

    [Fact]
    public async Task Nothing_is_an_empty_array()
    {
        var array = JsonDocument.Parse(await Written.AsAsync("csl-json")).RootElement;
        Assert.Equal((JsonValueKind.Array, 0), (array.ValueKind, array.GetArrayLength()));
    }

    [Fact]
    public async Task A_year_without_a_day_is_a_year() =>
        Assert.Contains(
            "\"issued\":{\"date-parts\":[[1999]]}",
            await Written.AsAsync("csl-json", Samples.Bare("X") with { Year = 1999 }),
            StringComparison.Ordinal
        );

    // Whoever reads CSL does not read HTML in it: what looks like that is not changed for our own reader's sake.
    [Theory]
    [InlineData("a &amp; b")]
    [InlineData("p < 0.05 & q")]
    [InlineData("a <b> c")]
    public async Task A_title_is_written_as_it_is(string title) =>
        Assert.Contains(
            $"\"title\":\"{title}\"",
            await Written.AsAsync("csl-json", Samples.Bare(title)),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_unknown_type_stays_unknown_and_another_is_another()
    {
        var works = Written.Read(
            await Written.AsAsync(
                "csl-json",
                Samples.Bare("X"),
                Samples.Bare("Y") with
                {
                    Type = PublicationType.Other,
                }
            )
        );
        Assert.Equal([null, PublicationType.Other], works.Select(work => work.Type));
    }
}
