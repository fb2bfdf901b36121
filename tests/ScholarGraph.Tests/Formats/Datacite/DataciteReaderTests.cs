using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Datacite;

public sealed class DataciteReaderTests
{
    private const string Attributes = """
        {"doi":"10.5072/RAFT","creators":[
           {"name":"Ferry, Ada","nameType":"Personal","nameIdentifiers":[{"nameIdentifier":"https://orcid.org/0000-0002-1825-0097","nameIdentifierScheme":"ORCID"}],"affiliation":["Harbour Institute"]},
           {"name":"Quay, Boats, and Sons","nameType":"Organizational"},
           {"givenName":"Bo","familyName":"van Quay","name":"van Quay, Bo"}],
         "titles":[{"title":"Les radeaux","titleType":"TranslatedTitle"},{"title":"Raft Measurements"}],
         "publicationYear":2014,"dates":[{"date":"2014-02-03","dateType":"Issued"}],"types":{"resourceTypeGeneral":"Dataset"},
         "publisher":"Harbour Data","subjects":[{"subject":"rafts"}],"descriptions":[{"description":"Other","descriptionType":"Methods"},{"description":"Lengths of rafts.","descriptionType":"Abstract"}],"url":"https://example.org/raft"}
        """;

    [Theory]
    [InlineData("""{"data":{"id":"10.5072/raft","type":"dois","attributes":@}}""")]
    [InlineData(
        """{"data":[{"id":"10.5072/raft","type":"dois","attributes":@}],"meta":{"total":1}}"""
    )]
    [InlineData("@")]
    public void A_record_is_read_with_or_without_its_envelope(string envelope)
    {
        var text = envelope.Replace("@", Attributes, StringComparison.Ordinal);
        Assert.Equal(SourceFormat.Datacite, Sources.Read(text).Format);
        var work = Sources.Work(text);
        Assert.Equal("Raft Measurements", work.Title);
        Assert.Equal(["Ada Ferry", "Quay, Boats, and Sons", "Bo van Quay"], work.Names());
        Assert.Equal(
            ["Ferry", "Quay, Boats, and Sons", "van Quay"],
            work.Authors.Select(author => author.FamilyName)
        );
        Assert.Equal("0000-0002-1825-0097", work.Authors[0].Orcid);
        Assert.Equal(
            (2014, new DateOnly(2014, 2, 3), PublicationType.Dataset),
            (work.Year, work.Date, work.Type)
        );
        Assert.Equal(("Lengths of rafts.", "Harbour Data"), (work.Abstract, work.Venue));
        Assert.Equal(["Doi 10.5072/raft"], work.Ids());
    }

    [Fact]
    public void Words_for_unknown_are_unknown()
    {
        var document = Sources.Read(
            """{"data":[{"id":"10.5072/a","attributes":{"titles":[{"title":"T"}],"creators":[{"name":":unav"}],"publicationYear":"unknown","publisher":":unkn"}},{"id":"10.5072/b","attributes":{"titles":[{"title":":unav"}],"creators":[]}}]}"""
        );
        var work = Assert.Single(document.Works);
        Assert.Equal(
            (null, null, false, 0),
            (work.Year, work.Venue, work.AuthorsComplete, work.Authors.Count)
        );
        Assert.Equal([ReaderCodes.TitleMissing], document.Codes());
    }
}
