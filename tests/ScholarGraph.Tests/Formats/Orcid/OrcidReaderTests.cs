using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Orcid;

public sealed class OrcidReaderTests
{
    private const string Json = """
        {"orcid-identifier":{"uri":"https://orcid.org/0000-0002-1825-0097","path":"0000-0002-1825-0097"},
         "person":{"name":{"given-names":{"value":"Ada"},"family-name":{"value":"Ferry"},"credit-name":null,"visibility":"public"},
           "other-names":{"other-name":[{"content":"A. M. Ferry","visibility":"public"},{"content":"Secret","visibility":"private"}]},
           "keywords":{"keyword":[{"content":"boats, rafts","visibility":"public"}]}},
         "activities-summary":{
           "employments":{"affiliation-group":[{"summaries":[{"employment-summary":{"put-code":7,"role-title":"Professor","department-name":"Boats","organization":{"name":"Harbour Institute"},"visibility":"public"}}]}]},
           "works":{"group":[
             {"work-summary":[
               {"put-code":11,"display-index":"0","title":{"title":{"value":"on rafts"}},"type":"journal-article","publication-date":null,"external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.7777/AB","external-id-relationship":"self"},{"external-id-type":"doi","external-id-value":"10.7777/book","external-id-relationship":"part-of"}]}},
               {"put-code":12,"display-index":"1","title":{"title":{"value":"On Rafts"},"subtitle":null},"type":"journal-article","publication-date":{"year":{"value":"2016"},"month":{"value":"03"},"day":null},"journal-title":{"value":"Raft Letters"},"url":null,"external-ids":null}]},
             {"work-summary":[{"put-code":13,"title":{"title":{"value":"Hidden"}},"visibility":"limited"}]}]}}}
        """;

    [Fact]
    public void A_record_is_its_owner_with_one_work_for_each_group()
    {
        var document = Sources.Read(Json);
        var owner = Assert.IsType<ScholarGraph.Domain.Records.PersonRecord>(document.Owner);
        Assert.Equal(
            ("Ada Ferry", "0000-0002-1825-0097", "Ferry"),
            (owner.Name, owner.Orcid, owner.FamilyName)
        );
        Assert.Equal(["A. M. Ferry"], owner.OtherNames);
        Assert.Equal(["boats", "rafts"], owner.Topics.Select(topic => topic.Text));
        Assert.Equal(
            "Professor, Boats, Harbour Institute",
            Assert.Single(owner.Affiliations).Printed
        );
        var work = Assert.Single(document.Works);
        Assert.Equal(
            ("On Rafts", 2016, "Raft Letters", "12"),
            (work.Title, work.Year, work.Venue, work.Locator)
        );
        Assert.Equal(["Doi 10.7777/ab"], work.Ids());
        Assert.False(work.AuthorsComplete);
        Assert.Equal(["13"], document.Problems.Select(problem => problem.Locator));
    }

    [Fact]
    public void A_record_in_XML_says_the_same()
    {
        var document = Sources.Read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <record:record xmlns:record="r" xmlns:common="c" xmlns:person="p" xmlns:pd="d" xmlns:act="a" xmlns:work="w">
              <common:orcid-identifier><common:path>0000-0002-1825-0097</common:path></common:orcid-identifier>
              <person:person><person:name visibility="public"><pd:given-names>Ada</pd:given-names><pd:family-name>Ferry</pd:family-name></person:name></person:person>
              <act:activities-summary><act:works><act:group>
                <work:work-summary put-code="12" display-index="1" visibility="public"><work:title><common:title>On Rafts</common:title></work:title>
                  <common:external-ids><common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.7777/AB</common:external-id-value></common:external-id></common:external-ids>
                  <work:type>journal-article</work:type><common:publication-date><common:year>2016</common:year></common:publication-date></work:work-summary>
              </act:group></act:works></act:activities-summary>
            </record:record>
            """
        );
        Assert.Empty(document.Problems);
        Assert.Equal(SourceFormat.Orcid, document.Format);
        Assert.Equal(
            ("Ada Ferry", "0000-0002-1825-0097"),
            (document.Owner?.Name, document.Owner?.Orcid)
        );
        var work = Assert.Single(document.Works);
        Assert.Equal(
            ("On Rafts", 2016, PublicationType.Article),
            (work.Title, work.Year, work.Type)
        );
        Assert.Equal(["Doi 10.7777/ab"], work.Ids());
    }

    [Fact]
    public void A_deactivated_record_is_told()
    {
        var document = Sources.Read(
            """{"orcid-identifier":{"path":"0000-0002-1825-0097"},"history":{"deactivation-date":{"value":1}},"person":{"name":null},"activities-summary":{"works":{"group":[]}}}"""
        );
        Assert.Null(document.Owner);
        Assert.Equal([ReaderCodes.RecordSkipped], document.Codes());
    }
}
