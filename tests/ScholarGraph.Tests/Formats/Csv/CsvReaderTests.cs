using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Csv;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData(
        "Title,Authors,Year,DOI\r\n\"Rafts, \"\"Boats\"\"\nand more\",Ada Ferry; Bo Quay,2016,10.7777/AB\r\n"
    )]
    [InlineData(
        "\uFEFFtitle;year;doi;authors\n\"Rafts, \"\"Boats\"\" and more\";2016;10.7777/AB;Ada Ferry, Bo Quay"
    )]
    [InlineData(
        "TITLE\tAUTHORS\tYEAR\tDOI\nRafts, \"Boats\" and more\tFerry, Ada | Quay, Bo\t2016\thttps://doi.org/10.7777/ab"
    )]
    public void Rows_are_works_whatever_separates_the_values(string text)
    {
        var work = Sources.Work(text);
        Assert.Equal(("Rafts, \"Boats\" and more", 2016), (work.Title, work.Year));
        Assert.Equal(["Ada Ferry", "Bo Quay"], work.Names());
        Assert.Equal(["Doi 10.7777/ab"], work.Ids());
    }

    [Fact]
    public void A_row_with_more_values_than_columns_is_refused_alone()
    {
        var document = Sources.Read("title,year\nA,2001\nB, unquoted,2002\n,2003\nC,2004\n");
        Assert.Equal(["A", "C"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordBroken, ReaderCodes.TitleMissing], document.Codes());
        Assert.Equal([3, 4], document.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_quote_that_is_not_closed_costs_its_row_only()
    {
        var document = Sources.Read("title,year\n\"A,2001\nB,2002\nC,2003\n");
        Assert.Equal(["B", "C"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordCut], document.Codes());
    }

    [Fact]
    public void A_text_without_a_known_header_is_no_CSV() =>
        Assert.Equal(SourceFormat.Profile, Sources.Read("name,age\nA,3").Format);
}
