using ScholarGraph.Domain;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Csv;

/// <summary>Tables as the indexes and programs write them that people export from.</summary>
public sealed class CsvDialectsTests
{
    [Fact]
    public void Scopus_has_the_full_names_with_its_numbers_in_a_column_of_their_own()
    {
        var document = Sources.Read(
            "\uFEFF\"Authors\",\"Author full names\",\"Title\",\"Year\",\"Source title\",\"PubMed ID\",\"Document Type\",\"Source\"\n"
                + "\"Ferry A.; Quay B.\",\"Ferry, Ada (57189012345); Quay, Bo (7123456)\",\"TiO<inf>2</inf>\",\"2019\",\"Raft Letters\",\"31000000\",\"Article\",\"Scopus\"\n"
                + "\"[No author name available]\",\"[No author name available]\",\"B\",\"2018\",\"\",\"\",\"Conference paper\",\"Scopus\"\n"
        );
        Assert.Empty(document.Problems);
        var (first, second) = (document.Works[0], document.Works[1]);
        Assert.Equal(["Ada Ferry", "Bo Quay"], first.Names());
        Assert.Equal(
            ["scopus:57189012345", "scopus:7123456"],
            first.Authors.Select(author => author.PersonId)
        );
        Assert.Equal(("TiO2", "Raft Letters"), (first.Title, first.Venue));
        Assert.Equal((PublicationType.Article, true), (first.Type, first.AuthorsComplete));
        Assert.Equal(["Pubmed 31000000"], first.Ids());
        Assert.Empty(second.Authors);
        Assert.Equal(
            (null, PublicationType.ConferencePaper, false),
            (second.Venue, second.Type, second.AuthorsComplete)
        );
    }

    [Fact]
    public void Web_of_Science_names_its_columns_by_codes()
    {
        var work = Sources.Work(
            "\uFEFFPT\tAU\tAF\tOI\tTI\tSO\tDT\tDE\tAB\tPY\tDI\tPM\tUT\r\nJ\tFerry, A; Quay, B\tFerry, Ada; Quay, Bo\tFerry, Ada/0000-0002-1825-0097\tOn Rafts\tRAFT LETT\tArticle; Proceedings Paper\tboats; rafts\tText.\t2015\t10.7777/AB\t26017442\tWOS:1\r\n"
        );
        Assert.Equal(["Ada Ferry", "Bo Quay"], work.Names());
        Assert.Equal(["0000-0002-1825-0097", null], work.Authors.Select(author => author.Orcid));
        Assert.Equal(("On Rafts", 2015, "RAFT LETT"), (work.Title, work.Year, work.Venue));
        Assert.Equal((PublicationType.Article, "Text."), (work.Type, work.Abstract));
        Assert.Equal(["Doi 10.7777/ab", "Pubmed 26017442"], work.Ids());
        Assert.Equal(["boats", "rafts"], work.Topics.Select(topic => topic.Text));
    }

    [Theory]
    // Zotero, the Lens, PubMed, Google Scholar, OpenAlex, Publish or Perish
    [InlineData(
        "\"Key\",\"Item Type\",\"Author\",\"Title\",\"Publication Title\"\nA,bookSection,\"Ferry, Ada; Quay, Bo\",T,V"
    )]
    [InlineData(
        "Title,Publication Type,Source Title,Author/s\nT,book chapter,V,Ada Ferry; Bo Quay"
    )]
    [InlineData("PMID,Title,Authors,Journal/Book,Type\n1,T,\"Ferry Ada, Quay Bo.\",V,chapter")]
    [InlineData("Authors,Title,Publication,Type\n\"Ferry, Ada; Quay, Bo; \",T,V,chapter")]
    [InlineData(
        "title,type,authorships.author.display_name,primary_location.source.display_name\nT,book-chapter,Ada Ferry|Bo Quay,V"
    )]
    [InlineData("Authors,Title,Source,Type\n\"Ada Ferry, Bo Quay\",T,V,chapter")]
    public void Columns_are_known_by_the_names_that_programs_give_them(string text)
    {
        var work = Sources.Work(text);
        Assert.Equal(2, work.Authors.Count);
        Assert.Equal(("T", "V", PublicationType.Chapter), (work.Title, work.Venue, work.Type));
    }

    [Theory]
    [InlineData("sep=;\r\nTitle;Authors;Year\r\nT;\"Ferry, A\";2019\r\n")]
    [InlineData("\"About the data: exported, today.\"\nTitle,Authors,PubYear\nT,\"Ferry, A\",2019")]
    [InlineData("Title,Authors,Year\rT,\"Ferry, A\",2019\r")]
    public void A_line_may_stand_before_the_header_and_any_end_after_a_line(string text)
    {
        var work = Sources.Work(text);
        Assert.Equal(("T", 2019), (work.Title, work.Year));
        Assert.Equal(["A Ferry"], work.Names());
    }

    [Theory]
    [InlineData("John Ferry, Ann Quay, Bo Oz and Cy Fu", "John Ferry|Ann Quay|Bo Oz|Cy Fu")]
    [InlineData("John Ferry & Ann Quay", "John Ferry|Ann Quay")]
    [InlineData("Ferry, J., Quay, A., & Oz, B.-C.", "J. Ferry|A. Quay|B.-C. Oz")]
    [InlineData("Ferry JA, van den Quay B.", "JA Ferry|B. van den Quay")]
    [InlineData("Ferry, Ada", "Ada Ferry")]
    [InlineData("Ferry, Ada (Editor); Quay, Bo", "Ada (Editor) Ferry|Bo Quay")]
    [InlineData("王伟；李明", "王伟|李明")]
    [InlineData("Xiaoping LI; Wei MA", "Xiaoping LI|Wei MA")]
    public void Names_are_parted_by_whatever_parts_them(string authors, string names) =>
        Assert.Equal(names.Split('|'), Sources.Work($"title,authors\nT,\"{authors}\"").Names());

    [Fact]
    public void Et_al_makes_the_list_incomplete()
    {
        var work = Sources.Work("title,authors\nT,\"Ferry J., Quay A. et al.\"");
        Assert.Equal(["J. Ferry", "A. Quay"], work.Names());
        Assert.False(work.AuthorsComplete);
    }
}
