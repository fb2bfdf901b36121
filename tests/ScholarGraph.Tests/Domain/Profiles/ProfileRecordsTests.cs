using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Profiles;

public class ProfileRecordsTests
{
    private static readonly SourceDocument Seed = ProfileRecords.ToDocument(
        ProfileParser.Parse(SeedFile.Text),
        "seed.txt",
        "00ff",
        "Mila"
    );

    [Fact]
    public void The_document_carries_what_the_import_knows() =>
        Assert.Equal(
            (SourceFormat.Profile, "seed.txt", "00ff", "Mila", Language.Fr),
            (Seed.Format, Seed.Name, Seed.Sha256, Seed.Institution, Seed.Language)
        );

    [Fact]
    public void The_owner_is_a_person_with_lines()
    {
        Assert.Equal(
            ("Razvan Pascanu", "3", "Membre affilié", "5"),
            (
                Seed.Owner?.Name,
                Seed.Owner?.Locator,
                Seed.Owner?.Membership,
                Seed.Owner?.MembershipLocator
            )
        );
        var job = Assert.Single(Seed.Owner?.Affiliations ?? []);
        Assert.Equal(
            ("Chercheur scientifique principal", "Google DeepMind", "6"),
            (job.Title, job.Organization, job.Locator)
        );
        Assert.Equal(15, Seed.Owner?.Topics.Count);
        Assert.Equal(
            ("Apprentissage à quelques exemples", (Language?)Language.Fr, "8"),
            (
                Seed.Owner?.Topics[0].Text,
                Seed.Owner?.Topics[0].Language,
                Seed.Owner?.Topics[0].Locator
            )
        );
    }

    [Fact]
    public void A_listing_is_a_work_with_its_lines()
    {
        var work = Seed.Works[2];
        Assert.Equal(
            ("32", "32-37", Confidence.Guessed),
            (work.TitleLocator, work.Locator, work.Confidence)
        );
        Assert.Equal(
            [("Nicolas Zucchet", "33", 1), ("Jorg Bornschein", "34", 2)],
            work.Authors.Take(2)
                .Select(author => (author.Name, author.Locator, author.ListedPosition))
        );
        Assert.Equal((null, null), (work.Abstract, work.AbstractLocator));
        Assert.Equal("52", Seed.Works[4].AbstractLocator);
    }

    [Fact]
    public void No_listing_claims_all_its_authors() =>
        Assert.All(Seed.Works, work => Assert.False(work.AuthorsComplete));

    [Fact]
    public void A_position_without_organization_is_no_affiliation()
    {
        var page = ProfileParser.Parse(
            "Portrait of Mira Osk\n\nMira Osk\n\nAlumni\nResearch Scientist\nObserver, Board of Directors\nPublications"
        );
        Assert.Empty(ProfileRecords.ToDocument(page, "a.txt", "0", null).Owner?.Affiliations ?? []);
    }

    [Fact]
    public void A_listing_of_one_line_has_one_line_as_locator() =>
        Assert.Equal(
            "9",
            ProfileRecords
                .ToDocument(
                    ProfileParser.Parse(PageText.With("Walking on Ice")),
                    "a.txt",
                    "0",
                    null
                )
                .Works[0]
                .Locator
        );

    [Fact]
    public void What_is_no_profile_has_no_owner_and_keeps_its_problem()
    {
        var document = ProfileRecords.ToDocument(
            ProfileParser.Parse("no profile"),
            "a.txt",
            "0",
            null
        );
        Assert.Null(document.Owner);
        Assert.Equal(
            ProfileProblemCodes.ProfileNotRecognized,
            Assert.Single(document.Problems).Code
        );
    }
}
