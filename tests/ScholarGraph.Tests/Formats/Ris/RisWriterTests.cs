using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Ris;

public sealed class RisWriterTests
{
    [Fact]
    public async Task A_record_says_all_that_is_known() =>
        Assert.Equal(
            """
            TY  - CPAPER
            TI  - Mapping BERT & Lakes: 50% of {a}
            AU  - Ferry, Ada
            AU  - van der Berg, Jan, Jr.
            AU  - Research and Development,
            AU  - et al.
            PY  - 2020
            DA  - 2020/07/09
            T2  - Café & Co
            DO  - 10.1234/a_b
            AN  - arxiv:1706.03762
            AN  - openalex:W42
            AN  - pubmed:123
            UR  - https://example.org/a_b?x=1&y=%20
            KW  - lakes
            KW  - boats, small
            AB  - We map.
            ER  - 


            """.ReplaceLineEndings("\r\n"),
            await Written.AsAsync("ris", Samples.Paper)
        );

    [Fact]
    public async Task A_comma_in_a_name_becomes_a_space()
    {
        var work = Samples.Bare("X") with
        {
            Authors =
            [
                new CitedAuthor
                {
                    Id = 1,
                    Slug = "a",
                    Name = CitedName.Of("Foo, Inc.", null, "Foo, Inc."),
                    ResearcherName = "Foo, Inc.",
                },
            ],
        };
        Assert.Contains(
            "AU  - Foo Inc.,\r\n",
            await Written.AsAsync("ris", work),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_single_keyword_with_a_comma_is_read_as_one() =>
        Assert.Equal(
            ["boats, small"],
            Assert
                .Single(
                    Written.Read(
                        await Written.AsAsync(
                            "ris",
                            Samples.Bare("X") with
                            {
                                Keywords = ["boats, small"],
                            }
                        )
                    )
                )
                .Keywords
        );

    [Fact]
    public async Task An_unknown_type_stays_unknown_and_another_is_another()
    {
        var works = Written.Read(
            await Written.AsAsync(
                "ris",
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
