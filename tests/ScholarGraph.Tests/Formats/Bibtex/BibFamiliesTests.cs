using System.Globalization;
using System.Text;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibFamiliesTests
{
    [Fact]
    public void Macros_are_joined_and_an_undefined_one_is_told()
    {
        var document = Sources.Read(
            """
            @string{hc = "Harbour Conference"}
            @STRING(vol = {Vol. })
            @inproceedings{a, title = {T}, booktitle = hc # ", " # vol # 3, note = nowhere}
            """
        );
        Assert.Equal("Harbour Conference, Vol. 3", Assert.Single(document.Works).Venue);
        Assert.Equal([ReaderCodes.NameUndefined], document.Codes());
    }

    [Fact]
    public void Macros_that_double_each_other_end_at_the_limit()
    {
        var bomb = new StringBuilder("@string{a0 = {0123456789}}\n");
        for (var i = 0; i < 40; i++)
        {
            _ = bomb.Append(CultureInfo.InvariantCulture, $"@string{{a{i + 1} = a{i} # a{i}}}\n");
        }

        var document = Sources.Read(
            bomb + "@book{b, title={Whole}}",
            new ReaderLimits { RecordBytesMax = 10_000 }
        );
        Assert.Equal("Whole", Assert.Single(document.Works).Title);
        Assert.Contains(ReaderCodes.RecordTooLarge, document.Codes());
    }

    [Fact]
    public void A_paper_inherits_from_its_volume_wherever_that_stands()
    {
        var document = Sources.Read(
            """
            @inproceedings{p, title={Paper}, author={Ada Ferry}, crossref={vol}}
            @proceedings{vol, title={The Volume}, year={2011}, doi={10.1234/volume}, xdata={common}}
            @xdata{common, url={https://example.org/all}}
            """
        );
        var paper = Assert.Single(document.Works, work => work.Title == "Paper");
        Assert.Equal(("The Volume", 2011), (paper.Venue, paper.Year));
        Assert.Empty(paper.Identifiers);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_ring_of_parents_and_a_missing_one_are_told()
    {
        var document = Sources.Read(
            """
            @book{a, title={A}, crossref={b}}
            @book{b, title={B}, crossref={a}}
            @book{c, title={C}, crossref={nowhere}}
            """
        );
        Assert.Equal(["A", "B", "C"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.ParentMissing], document.Codes().Distinct());
    }
}
