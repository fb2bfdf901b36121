using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

/// <summary>JSON in the wrappings and encodings that come out of programs.</summary>
public sealed class JsonDialectsTests
{
    [Fact]
    public void UTF_16_with_a_mark_is_read()
    {
        var text = """[{"type":"book","title":"Été","author":[{"family":"Ferry"}]}]""";
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var document = Sources.Read([.. encoding.Preamble, .. encoding.GetBytes(text)]);
            Assert.Empty(document.Problems);
            Assert.Equal("Été", Assert.Single(document.Works).Title);
        }
    }

    [Fact]
    public void A_page_of_an_answer_a_line_is_read_page_by_page()
    {
        var document = Sources.Read(
            """
            {"meta":{"page":1},"results":[{"id":"https://openalex.org/W1","title":"A","authorships":[]}]}
            {"meta":{"page":2},"results":[{"id":"https://openalex.org/W2","title":"B","authorships":[]},{"id":"https://openalex.org/W3","title":"C","authorships":[]}]}
            """
        );
        Assert.Empty(document.Problems);
        Assert.Equal(["A", "B", "C"], document.Works.Select(work => work.Title));
    }

    [Fact]
    public void References_of_pandoc_are_read_out_of_their_document() =>
        Assert.Equal(
            "A",
            Sources.Work("""{"references":[{"id":"a","type":"book","title":"A"}]}""").Title
        );

    [Theory]
    // Better BibTeX's own JSON, Zotero's, Semantic Scholar's
    [InlineData(
        """{"items":[{"itemType":"book","title":"T","creators":[{"lastName":"Ferry"}]}]}"""
    )]
    [InlineData("""[{"key":"A","data":{"itemType":"book","title":"T","creators":[]}}]""")]
    [InlineData("""{"data":[{"paperId":"x","title":"T","authors":[{"name":"Ada Ferry"}]}]}""")]
    public void JSON_whose_authors_would_be_lost_is_none_of_the_formats(string text)
    {
        var document = Sources.Read(text);
        Assert.Empty(document.Works);
        Assert.Equal([ReaderCodes.FormatUnknown], document.Codes());
    }

    [Fact]
    public void Works_of_ORCID_come_with_whoever_contributed()
    {
        var document = Sources.Read(
            """
            {"bulk":[{"work":{"put-code":7,"visibility":"public","title":{"title":{"value":"On Rafts"}},"contributors":{"contributor":[
              {"credit-name":{"value":"Ada Ferry"},"contributor-attributes":{"contributor-role":"author"}},
              {"credit-name":{"value":"Bo Quay"},"contributor-attributes":{"contributor-role":"http://credit.niso.org/contributor-roles/software/"}},
              {"credit-name":{"value":"Bo Quay"},"contributor-attributes":{"contributor-role":"http://credit.niso.org/contributor-roles/data-curation/"}},
              {"credit-name":{"value":"Cy Fu"},"contributor-attributes":{"contributor-role":"editor"}}]}}}]}
            """
        );
        Assert.Equal(SourceFormat.Orcid, document.Format);
        Assert.Empty(document.Problems);
        Assert.Equal(["Ada Ferry", "Bo Quay"], Assert.Single(document.Works).Names());
    }

    [Theory]
    [InlineData("Text", "Journal article", PublicationType.Article)]
    [InlineData("Text", "", PublicationType.Report)]
    [InlineData("Dataset", "Journal article", PublicationType.Dataset)]
    public void A_text_of_DataCite_is_what_is_said_besides(
        string general,
        string special,
        PublicationType type
    )
    {
        var work = Sources.Work(
            $$$"""{"creators":[{"name":"Ferry, Ada"}],"titles":[{"title":"T"}],"types":{"resourceTypeGeneral":"{{{general}}}","resourceType":"{{{special}}}","citeproc":"report"}}"""
        );
        Assert.Equal(type, work.Type);
    }
}
