using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Csl;

public sealed class CslReaderTests
{
    [Fact]
    public void An_item_is_a_work_with_all_that_it_says()
    {
        var work = Sources.Work(
            """
            [{"id":"a","type":"article-journal","title":"Boats in <i>Small</i> <span class=\"nocase\">Harbours</span>",
              "author":[{"family":"Beethoven","given":"Lu","dropping-particle":"van"},{"family":"Berg","given":"An","non-dropping-particle":"van den","suffix":"Jr."},{"literal":"Harbour Group"}],
              "issued":{"date-parts":[["2019","4",3]]},"DOI":"10.5555/XYZ","container-title":"Journal of Boats",
              "abstract":"<p>Boats &amp; harbours.</p>","keyword":"boats; harbours","URL":"https://example.org/b"}]
            """
        );
        Assert.Equal("Boats in Small Harbours", work.Title);
        Assert.Equal(["Lu van Beethoven", "An van den Berg Jr.", "Harbour Group"], work.Names());
        Assert.Equal(["Lu", "An", null], work.Authors.Select(author => author.GivenName));
        Assert.Equal(
            (2019, new DateOnly(2019, 4, 3), PublicationType.Article),
            (work.Year, work.Date, work.Type)
        );
        Assert.Equal(("Journal of Boats", "Boats & harbours."), (work.Venue, work.Abstract));
        Assert.Equal(["Doi 10.5555/xyz"], work.Ids());
        Assert.Equal(["boats", "harbours"], work.Topics.Select(topic => topic.Text));
        Assert.Equal(
            ("/0", "/0/author/1", true),
            (work.Locator, work.Authors[1].Locator, work.AuthorsComplete)
        );
    }

    [Fact]
    public void An_answer_of_the_registry_is_read_through_its_envelope()
    {
        var document = Sources.Read(
            """
            {"status":"ok","message-type":"work-list","message":{"facets":{},"items":[
              {"DOI":"10.1/a","type":"proceedings-article","title":["Main"],"subtitle":["The Rest"],"container-title":["Proc."],
               "author":[{"given":"Ada","family":"Ferry","ORCID":"http://orcid.org/0000-0002-1825-0097","affiliation":[{"name":"Harbour Institute"}]},{"name":"The Group"}],
               "issued":{"date-parts":[[null]]},"published-online":{"date-parts":[[2018]]},"subject":["Boats"],
               "abstract":"<jats:title>Abstract</jats:title><jats:p>Text &amp;amp; more: p &lt; 0.05.</jats:p>"},
              {"DOI":"10.1/b","title":[]},
              {"DOI":"10.1/c","title":["Third"]}],"total-results":3}}
            """
        );
        Assert.Equal(SourceFormat.Crossref, document.Format);
        Assert.Equal(["Main: The Rest", "Third"], document.Works.Select(work => work.Title));
        var work = document.Works[0];
        Assert.Equal(
            (2018, PublicationType.ConferencePaper, "Proc."),
            (work.Year, work.Type, work.Venue)
        );
        Assert.Equal("Text & more: p < 0.05.", work.Abstract);
        Assert.Equal("0000-0002-1825-0097", work.Authors[0].Orcid);
        Assert.Equal(["Harbour Institute"], work.Authors[0].Affiliations);
        Assert.Equal("/message/items/0", work.Locator);
        var problem = Assert.Single(document.Problems);
        Assert.Equal(
            (ReaderCodes.TitleMissing, "/message/items/1"),
            (problem.Code, problem.Locator)
        );
    }

    [Theory]
    [InlineData("""{"raw":"2020-05-01"}""", 2020)]
    [InlineData("""{"literal":"Spring 2010"}""", 2010)]
    [InlineData("""{"date-parts":[[2012,13]]}""", 2012)]
    [InlineData("\"2011\"", 2011)]
    public void Dates_in_other_shapes_give_their_year(string issued, int year) =>
        Assert.Equal(year, Sources.Work($$"""{"title":"T","issued":{{issued}}}""").Year);

    [Theory]
    [InlineData("""{"family":"Ferry","given":"Ada"}""")]
    [InlineData("\"Ada Ferry\"")]
    [InlineData("""["Ada Ferry"]""")]
    public void One_author_may_stand_without_a_list(string author) =>
        Assert.Equal(
            ["Ada Ferry"],
            Sources.Work($$"""{"title":"T","author":{{author}}}""").Names()
        );

    [Fact]
    public void Et_al_is_no_author()
    {
        var work = Sources.Work(
            """{"title":"T","author":[{"family":"Ferry"},{"literal":"et al."}]}"""
        );
        Assert.Equal(["Ferry"], work.Names());
        Assert.False(work.AuthorsComplete);
    }

    [Fact]
    public void A_broken_element_does_not_stop_the_rest()
    {
        var document = Sources.Read(
            """[{"title":"A"},{"title":nonsense},17,{"title":"B \ud800"},{"title":"C"}]"""
        );
        Assert.Equal(["A", "C"], document.Works.Select(work => work.Title));
        Assert.Equal(
            [ReaderCodes.RecordBroken, ReaderCodes.RecordBroken, ReaderCodes.EncodingBroken],
            document.Codes()
        );
        Assert.Equal(["/1", "/2", "/3"], document.Problems.Select(problem => problem.Locator));
    }

    [Fact]
    public void An_element_past_a_limit_is_refused_alone()
    {
        var deep = new string('[', 5_000) + new string(']', 5_000);
        var document = Sources.Read(
            $$"""[{"title":"A"},{"title":"Deep","note":{{deep}}},{"title":"{{new string('x', 50_000)}}"},{"title":"B"}]""",
            new ReaderLimits { RecordBytesMax = 20_000 }
        );
        Assert.Equal(["A", "B"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordTooDeep, ReaderCodes.RecordTooLarge], document.Codes());
    }

    [Fact]
    public void Authors_past_the_limit_are_left_out_and_told()
    {
        var authors = string.Join(
            ',',
            Enumerable.Range(0, 9).Select(i => $$"""{"family":"F{{i}}"}""")
        );
        var document = Sources.Read(
            $$"""{"title":"T","author":[{{authors}}]}""",
            new ReaderLimits { AuthorsMax = 5 }
        );
        var work = Assert.Single(document.Works);
        Assert.Equal((5, false), (work.Authors.Count, work.AuthorsComplete));
        Assert.Equal([ReaderCodes.AuthorsCut], document.Codes());
    }
}
