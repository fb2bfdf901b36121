using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Ris;

public sealed class RisReaderTests
{
    [Fact]
    public void A_record_is_a_work_with_all_that_it_says()
    {
        var work = Sources.Work(
            "\uFEFFTY  - JOUR\r\nAU  - Ferry, Ada, Jr.\r\nAU  - Quay, Bo\r\nA2  - Editor, An\r\nT1  - On Rafts\r\nT2  - Raft Letters\r\nY1  - 2013/05/26/\r\nDO  - 10.7777/AB\r\nKW  - boats\r\nKW  - rafts\r\nAB  - First part\r\nand AI - based more.\r\nAB  - Second part.\r\nUR  - https://example.org/r\r\nER  - \r\n"
        );
        Assert.Equal(("On Rafts", "Raft Letters", 2013), (work.Title, work.Venue, work.Year));
        Assert.Equal(new DateOnly(2013, 5, 26), work.Date);
        Assert.Equal(["Ada Ferry Jr.", "Bo Quay"], work.Names());
        Assert.Equal("First part and AI - based more. Second part.", work.Abstract);
        Assert.Equal(["Doi 10.7777/ab"], work.Ids());
        Assert.Equal(["boats", "rafts"], work.Topics.Select(topic => topic.Text));
        Assert.Equal(
            (PublicationType.Article, true, "1"),
            (work.Type, work.AuthorsComplete, work.Locator)
        );
    }

    [Fact]
    public void Lost_spaces_are_forgiven()
    {
        var work = Sources.Work(
            "TY - CONF\nTI - On Rafts\nAU - Ferry, Ada\nPY - 2012\nBT  - Harbour Conf\nER -\n"
        );
        Assert.Equal(("On Rafts", 2012, "Harbour Conf"), (work.Title, work.Year, work.Venue));
        Assert.Equal(["Ada Ferry"], work.Names());
    }

    [Fact]
    public void A_missing_end_is_told_and_the_record_read()
    {
        var document = Sources.Read(
            "TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  - \nTY  - JOUR\nTI  - C\n"
        );
        Assert.Equal(["A", "B"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordBroken, ReaderCodes.RecordCut], document.Codes());
        Assert.Equal([false, true], document.Problems.Select(problem => problem.IsRefusal));
    }

    [Fact]
    public void The_title_of_a_book_is_not_its_series()
    {
        var work = Sources.Work(
            "TY  - BOOK\nTI  - Boats\nT2  - A Series\nSN  - 978-0-306-40615-7\nER  - "
        );
        Assert.Equal(("Boats", (string?)null), (work.Title, work.Venue));
        Assert.Equal(["Isbn 9780306406157"], work.Ids());
    }

    [Fact]
    public void A_record_past_the_limit_is_refused_alone()
    {
        var document = Sources.Read(
            $"TY  - JOUR\nTI  - A\nAB  - {new string('x', 5_000)}\nER  - \nTY  - JOUR\nTI  - B\nER  - ",
            new ReaderLimits { RecordBytesMax = 1_000 }
        );
        Assert.Equal(["B"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordTooLarge], document.Codes());
    }
}
