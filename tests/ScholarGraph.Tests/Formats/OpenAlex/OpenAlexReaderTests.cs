using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.OpenAlex;

public sealed class OpenAlexReaderTests
{
    private const string Work = """
        {"id":"https://openalex.org/W17","doi":"https://doi.org/10.7777/Ab","title":"On Rafts","publication_year":2016,"publication_date":"2016-03-04","type":"article",
         "primary_location":{"landing_page_url":"https://example.org/rafts","source":{"display_name":"Raft Letters","type":"journal"}},
         "authorships":[
           {"author_position":"first","author":{"id":"https://openalex.org/A5","display_name":"Ada Ferry","orcid":"https://orcid.org/0000-0002-1825-0097"},"raw_author_name":"A. Ferry","institutions":[{"display_name":"Harbour Institute","ror":null}]},
           {"author":{"id":null,"display_name":"Bo Quay"},"institutions":[]}],
         "topics":[{"display_name":"Rafts"}],"abstract_inverted_index":{"are":[1,4],"Rafts":[0],"slow;":[2],"boats":[3],"fast.":[6]},
         "ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/123"}}
        """;

    [Fact]
    public void A_work_is_read_with_its_authors_and_its_abstract_rebuilt()
    {
        var work = Sources.Work(Work);
        Assert.Equal(
            ("On Rafts", 2016, "Raft Letters", PublicationType.Article),
            (work.Title, work.Year, work.Venue, work.Type)
        );
        Assert.Equal("Rafts are slow; boats are fast.", work.Abstract);
        Assert.Equal(["A. Ferry", "Bo Quay"], work.Names());
        Assert.Equal(["openalex:A5", null], work.Authors.Select(author => author.PersonId));
        Assert.Equal("0000-0002-1825-0097", work.Authors[0].Orcid);
        Assert.Equal(["Harbour Institute"], work.Authors[0].Affiliations);
        Assert.Equal(["Openalex W17", "Doi 10.7777/ab", "Pubmed 123"], work.Ids());
        Assert.True(work.AuthorsComplete);
        Assert.Equal(
            ("/", "/title", "/abstract_inverted_index", "/authorships/0"),
            (work.Locator, work.TitleLocator, work.AbstractLocator, work.Authors[0].Locator)
        );
    }

    [Fact]
    public void Where_no_institution_is_known_an_affiliation_is_as_printed() =>
        Assert.Equal(
            ["Raft Yard, Harbour Town"],
            Sources
                .Work(
                    Work.Replace(
                        "\"institutions\":[]",
                        "\"institutions\":[],\"raw_affiliation_strings\":[\"Raft Yard, Harbour Town\"]",
                        StringComparison.Ordinal
                    )
                )
                .Authors[1]
                .Affiliations
        );

    [Fact]
    public void An_answer_and_a_file_with_a_work_a_line_hold_the_same()
    {
        var line = string.Concat(Work.Split('\n').Select(part => part.Trim()));
        var answer = Sources.Read(
            $$"""{"meta":{"count":2},"results":[{{Work}},{{Work}}],"group_by":[]}"""
        );
        var lines = Sources.Read($"{line}\n{line}\n");
        Assert.Equal(
            answer.Works.Select(work => work.Title + work.Abstract),
            lines.Works.Select(work => work.Title + work.Abstract)
        );
        Assert.Equal(["/results/0", "/results/1"], answer.Works.Select(work => work.Locator));
        Assert.Equal(2, lines.Works.Count);
        Assert.Empty(answer.Problems.Concat(lines.Problems));
    }

    [Fact]
    public void A_broken_line_ends_with_itself()
    {
        var line = string.Concat(Work.Split('\n').Select(part => part.Trim()));
        var document = Sources.Read($"{line}\n{line[..200]}\n\"title\n{line}");
        Assert.Equal(2, document.Works.Count);
        Assert.Equal(["2", "3"], document.Problems.Select(problem => problem.Locator));
    }

    [Fact]
    public void A_list_that_is_cut_is_not_complete()
    {
        var work = Sources.Work(
            Work.Replace(
                "\"topics\"",
                "\"is_authors_truncated\":true,\"topics\"",
                StringComparison.Ordinal
            )
        );
        Assert.False(work.AuthorsComplete);
    }

    [Fact]
    public void A_hundred_authors_without_a_word_on_it_may_be_a_cut_list()
    {
        var authors = string.Join(
            ',',
            Enumerable.Range(0, 100).Select(i => $$$"""{"raw_author_name":"N{{{i}}} M"}""")
        );
        Assert.False(
            Sources.Work($$"""{"title":"T","authorships":[{{authors}}]}""").AuthorsComplete
        );
    }

    [Fact]
    public void An_abstract_of_nonsense_is_left_out_and_told()
    {
        var document = Sources.Read(
            """{"title":"T","authorships":[],"abstract_inverted_index":{"a":[-1,900000000,"x"],"b":null}}"""
        );
        Assert.Null(Assert.Single(document.Works).Abstract);
        Assert.Equal([ReaderCodes.ValueSkipped], document.Codes());
    }

    [Fact]
    public void An_author_is_a_person_with_other_names()
    {
        var person = Assert.Single(
            Sources
                .Read(
                    """{"id":"https://openalex.org/A5","display_name":"Ada Ferry","display_name_alternatives":["A. Ferry"],"works_count":3,"works_api_url":"x"}"""
                )
                .People
        );
        Assert.Equal(("Ada Ferry", "openalex:A5"), (person.Name, Assert.Single(person.PersonIds)));
        Assert.Equal(["A. Ferry"], person.OtherNames);
    }

    [Fact]
    public void A_packed_file_is_unpacked()
    {
        var document = Sources.Read(Sources.Packed(Encoding.UTF8.GetBytes(Work)));
        Assert.Equal((SourceFormat.OpenAlex, 1), (document.Format, document.Works.Count));
    }

    [Theory]
    [InlineData("\"authors_count\":2", true)]
    [InlineData("\"authors_count\":250", false)]
    [InlineData("\"authors_count\":250,\"is_authors_truncated\":false", true)]
    [InlineData("\"is_authors_truncated\":true", false)]
    public void A_list_shorter_than_its_count_is_not_complete(string said, bool isComplete)
    {
        var work = Sources.Work(
            $$"""{"id":"https://openalex.org/W1","title":"T",{{said}},"authorships":[{"raw_author_name":"Ada Ferry"},{"raw_author_name":"Bo Quay"}]}"""
        );
        Assert.Equal(isComplete, work.AuthorsComplete);
    }

    [Fact]
    public void Marks_in_a_rebuilt_abstract_go() =>
        Assert.Equal(
            "Aim: H2O.",
            Sources
                .Work(
                    """{"id":"https://openalex.org/W1","title":"T","authorships":[],"abstract_inverted_index":{"<b>Aim:</b>":[0],"H<sub>2</sub>O.":[1]}}"""
                )
                .Abstract
        );
}
