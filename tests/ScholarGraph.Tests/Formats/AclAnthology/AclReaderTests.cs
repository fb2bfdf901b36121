using ScholarGraph.Domain;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.AclAnthology;

public sealed class AclReaderTests
{
    [Fact]
    public void Papers_take_year_and_venue_from_their_volume_and_front_matter_is_none()
    {
        var document = Sources.Read(
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2021.boats">
              <volume id="long"><meta><booktitle>Proceedings on <fixed-case>B</fixed-case>oats</booktitle><volume>3</volume><year>2021</year></meta>
                <frontmatter><title>Front</title></frontmatter>
                <paper id="1"><title>Parsing <fixed-case>F</fixed-case>erries <i>fast</i></title><author id="ada-ferry-hi"><first>Ada</first><last>Ferry</last><affiliation>Harbour Institute</affiliation></author><author><first/><last>Plato</last></author><abstract>We parse.</abstract><doi>10.1234/X</doi></paper>
              </volume>
              <volume id="short"><meta><year>2022</year></meta><paper id="2"><title>Two</title></paper></volume>
            </collection>
            """
        );
        Assert.Empty(document.Problems);
        Assert.Equal(["Parsing Ferries fast", "Two"], document.Works.Select(work => work.Title));
        var work = document.Works[0];
        Assert.Equal(
            ("Proceedings on Boats", 2021, PublicationType.ConferencePaper),
            (work.Venue, work.Year, work.Type)
        );
        Assert.Equal(["Ada Ferry", "Plato"], work.Names());
        Assert.Equal("acl:ada-ferry-hi", work.Authors[0].PersonId);
        Assert.Equal(["Acl 2021.boats-long.1", "Doi 10.1234/x"], work.Ids());
        Assert.Equal(
            (2022, "2021.boats-short.2"),
            (document.Works[1].Year, document.Works[1].Locator)
        );
    }

    [Theory]
    [InlineData("P19", "1", "1", "P19-1001")]
    [InlineData("W19", "4", "12", "W19-0412")]
    public void Ids_of_before_2020_share_four_digits(
        string collection,
        string volume,
        string paper,
        string id
    ) =>
        Assert.Equal(
            [$"Acl {id}"],
            Sources
                .Work(
                    $"<collection id='{collection}'><volume id='{volume}'><paper id='{paper}'><title>T</title></paper></volume></collection>"
                )
                .Ids()
        );
}
