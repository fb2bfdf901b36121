using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Dblp;

public sealed class DblpReaderTests
{
    private const string Head = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!DOCTYPE dblp SYSTEM "file:///etc/passwd">
        """;

    [Fact]
    public void Records_are_read_with_named_characters_and_homonyms_kept_apart()
    {
        var document = Sources.Read(
            Head
                + """
                <dblp>
                <article mdate="2020-01-01" key="journals/rl/FerryW16"><author orcid="0000-0002-1825-0097">Ada Ferry</author><author>Wei Wang 0001</author><author>J&uuml;rgen M&#252;ller</author>
                <title>On <i>Rafts</i> &amp; Boats in H<sub>2</sub>O.</title><journal>Raft Lett.</journal><year>2016</year><ee>https://doi.org/10.7777/AB</ee></article>
                <inproceedings key="conf/hc/X"><author>Wei Wang 0002</author><title>What now?</title><booktitle>HC</booktitle><year>2017</year></inproceedings>
                <proceedings key="conf/hc/2017"><title>All of it.</title></proceedings>
                </dblp>
                """
        );
        Assert.Equal(
            ["On Rafts & Boats in H2O", "What now?"],
            document.Works.Select(work => work.Title)
        );
        var work = document.Works[0];
        Assert.Equal(["Ada Ferry", "Wei Wang", "Jürgen Müller"], work.Names());
        Assert.Equal("dblp:Wei Wang 0001", work.Authors[1].PersonId);
        Assert.Equal("0000-0002-1825-0097", work.Authors[0].Orcid);
        Assert.Equal(["Dblp journals/rl/FerryW16", "Doi 10.7777/ab"], work.Ids());
        Assert.Equal(
            (2016, PublicationType.Article, "Raft Lett.", true),
            (work.Year, work.Type, work.Venue, work.AuthorsComplete)
        );
        Assert.Equal([ReaderCodes.RecordSkipped], document.Codes());
    }

    [Fact]
    public void A_person_has_aliases_and_an_affiliation()
    {
        var document = Sources.Read(
            """<dblpperson name="x"><person key="homepages/1/2"><author>Wei Wang 0001</author><author>W. W. Wang</author><note type="affiliation">Harbour Institute</note><url>https://orcid.org/0000-0002-1825-0097</url></person><r><article key="journals/a/b"><author>Wei Wang 0001</author><title>T.</title></article></r></dblpperson>"""
        );
        var person = Assert.Single(document.People);
        Assert.Equal(("Wei Wang", "0000-0002-1825-0097"), (person.Name, person.Orcid));
        Assert.Equal(["W. W. Wang"], person.OtherNames);
        Assert.Equal(["dblp:Wei Wang 0001", "dblp:W. W. Wang"], person.PersonIds);
        Assert.Equal("Harbour Institute", Assert.Single(person.Affiliations).Organization);
        Assert.Single(document.Works);
    }

    [Fact]
    public void Entities_that_a_document_declares_are_never_read()
    {
        var document = Sources.Read(
            """
            <!DOCTYPE dblp [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <dblp><article key="1"><title>&b;</title></article><article key="2"><title>&x;</title></article><article key="3"><title>Whole.</title></article></dblp>
            """
        );
        Assert.Equal(["Whole"], document.Works.Select(work => work.Title));
        Assert.Equal(
            [ReaderCodes.NameUndefined, ReaderCodes.NameUndefined, ReaderCodes.EntitiesIgnored],
            document.Codes()
        );
    }

    [Fact]
    public void A_broken_record_ends_with_itself()
    {
        var document = Sources.Read(
            """
            <dblp><article key="1"><title>A.</title></article>
            <article key="2"><title>B <b></title></article>
            <article key="3"><title>C
            <article key="4"><title>D.</title></article></dblp>
            """
        );
        Assert.Equal(["A", "D"], document.Works.Select(work => work.Title));
        Assert.Equal([2, 3], document.Problems.Select(problem => problem.Line));
        Assert.All(document.Codes(), code => Assert.Equal(ReaderCodes.RecordBroken, code));
    }

    [Fact]
    public void Elements_deeper_and_records_longer_than_the_limits_are_refused_alone()
    {
        var deep = string.Concat(Enumerable.Repeat("<i>", 3_000));
        var document = Sources.Read(
            $"<dblp><article key='1'><title>{deep}</title></article><article key='2'><title>{new string('x', 30_000)}</title></article><article key='3'><title>C.</title></article></dblp>",
            new ReaderLimits { RecordBytesMax = 10_000 }
        );
        Assert.Equal(["C"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordTooDeep, ReaderCodes.RecordTooLarge], document.Codes());
    }

    [Fact]
    public void The_declared_encoding_counts()
    {
        var bytes = Encoding.Latin1.GetBytes(
            Head + "<dblp><book key='1'><title>Été.</title></book></dblp>"
        );
        Assert.Equal("Été", Assert.Single(Sources.Read(bytes).Works).Title);
    }

    [Fact]
    public void An_encoding_that_is_not_read_is_told()
    {
        var document = Sources.Read("<?xml version='1.0' encoding='EBCDIC-FR'?><dblp></dblp>");
        Assert.Equal([ReaderCodes.EncodingUnknown], document.Codes());
    }

    [Fact]
    public void Resolvers_of_old_give_the_DOI_too()
    {
        var work = Sources.Work(
            "<dblp><article key='a'><author>Ada Ferry</author><title>One.</title><ee>http://doi.ieeecomputersociety.org/10.7777/AB</ee></article></dblp>"
        );
        Assert.Equal(["Dblp a", "Doi 10.7777/ab"], work.Ids());
    }
}
