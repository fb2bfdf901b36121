using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Ris;

/// <summary>RIS as the programs and registries write it that people export from.</summary>
public sealed class RisDialectsTests
{
    [Fact]
    public void EndNote_writes_keywords_and_addresses_one_a_line()
    {
        var work = Sources.Work(
            "TY  - JOUR\r\nTI  - T\r\nKW  - boats\r\nlong rafts\r\nships\r\nUR  - <Go to ISI>://WOS:1\r\nhttp://example.org/b\r\nER  - \r\n"
        );
        Assert.Equal(["boats", "long rafts", "ships"], work.Topics.Select(topic => topic.Text));
        Assert.Equal("http://example.org/b", work.Url);
    }

    [Fact]
    public void Chinese_indexes_have_their_own_semicolon()
    {
        var work = Sources.Work(
            "TY  - JOUR\nTI  - T\nAU  - 王伟；李明\nKW  - 图；神经网络\nER  - \n"
        );
        Assert.Equal(["王伟", "李明"], work.Names());
        Assert.Equal(["图", "神经网络"], work.Topics.Select(topic => topic.Text));
    }

    [Fact]
    public void The_marks_of_indexes_go()
    {
        var work = Sources.Work(
            "TY  - JOUR\nTI  - TiO<inf>2</inf> &lt;i&gt;in vivo&lt;/i&gt; where a<b\nT2  - Boats &amp; Rafts\nAB  - <p>Text.</p>\nER  - \n"
        );
        Assert.Equal(
            ("TiO2 in vivo where a<b", "Boats & Rafts", "Text."),
            (work.Title, work.Venue, work.Abstract)
        );
    }

    [Fact]
    public void PubMed_writes_initials_behind_the_family_name()
    {
        var work = Sources.Work(
            "TY  - JOUR\nTI  - T\nAU  - Ferry AB\nAU  - van den Quay C\nAU  - Harbour Group\nER  - \n"
        );
        Assert.Equal(["AB Ferry", "C van den Quay", "Harbour Group"], work.Names());
        Assert.Equal("van den Quay", work.Authors[1].FamilyName);
    }

    [Theory]
    [InlineData("AU  - Ferry, A.; Quay, B.\n", true)]
    [InlineData("AU  - Ferry, A.\nAU  - Quay, B., et al.\n", false)]
    public void Several_names_on_a_line_are_several_authors(string lines, bool isComplete)
    {
        var work = Sources.Work($"TY  - JOUR\nTI  - T\n{lines}ER  - \n");
        Assert.Equal(["A. Ferry", "B. Quay"], work.Names());
        Assert.Equal(isComplete, work.AuthorsComplete);
    }

    [Fact]
    public void A_suffix_may_stand_in_either_place()
    {
        var work = Sources.Work(
            "TY  - JOUR\nTI  - T\nAU  - Ferry, Ada, Jr.\nAU  - Quay, Jr., Bo\nER  - \n"
        );
        Assert.Equal(["Ada Ferry Jr.", "Bo Quay Jr."], work.Names());
    }

    [Fact]
    public void An_end_without_its_hyphen_is_one()
    {
        var document = Sources.Read(
            "TY  - JOUR\nTI  - A\nAU  - Ferry, A.\nER\n\nTY  - JOUR\nTI  - B\nER\n"
        );
        Assert.Equal(["A", "B"], document.Works.Select(work => work.Title));
        Assert.Equal(["A. Ferry"], document.Works[0].Names());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("  TY  - JOUR\n  TI  - T\n  AU  - Ferry, A.\n  ER  - \n")]
    [InlineData(
        "TY\u00A0\u00A0- JOUR\nTI\u00A0\u00A0- T\nAU\u00A0\u00A0- Ferry, A.\nER\u00A0\u00A0- \n"
    )]
    public void Spaces_of_any_kind_may_stand_around_a_tag(string text)
    {
        var work = Sources.Work(text);
        Assert.Equal("T", work.Title);
        Assert.Equal(["A. Ferry"], work.Names());
    }

    [Fact]
    public void Lines_of_no_record_are_told()
    {
        var document = Sources.Read(
            "Provider: X\n\nTY  - JOUR\nTI  - A\nER  - \n\nTI  - Lost\nAU  - Ferry, A.\nER  - \n\nTY  - JOUR\nTI  - B\nER  - \nEF  - \n"
        );
        Assert.Equal(["A", "B"], document.Works.Select(work => work.Title));
        var problem = Assert.Single(document.Problems);
        Assert.Equal(
            (ReaderCodes.RecordBroken, 7, true),
            (problem.Code, problem.Line, problem.IsRefusal)
        );
    }

    [Fact]
    public void The_address_of_a_preprint_is_its_number()
    {
        var work = Sources.Work(
            "TY  - JOUR\nTI  - T\nUR  - https://arxiv.org/abs/2001.00001v2\nER  - \n"
        );
        Assert.Equal(["Arxiv 2001.00001"], work.Ids());
    }
}
