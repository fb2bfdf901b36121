using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>What stands above the listings.</summary>
public class PageHeadTests
{
    [Fact]
    public void Chairs_committees_and_positions_are_told_apart()
    {
        var owner = Parse(
            "Portrait of Mira Osk",
            "",
            "Mira Osk",
            "",
            "Core Academic Member",
            "Canada CIFAR AI Chair",
            "Assistant Professor, North University, School of Computer Science",
            "Observer, Board of Directors, Mila",
            "Scientific Director, Leadership Team",
            "Visiting Faculty Researcher, Google",
            "Publications"
        ).Owner;
        Assert.Equal("Core Academic Member", owner?.Membership);
        Assert.Equal(["Canada CIFAR AI Chair"], owner?.Honours.Select(honour => honour.Text));
        Assert.Equal(
            [
                ("Assistant Professor", "North University", "School of Computer Science", 7),
                ("Observer", null, "", 8),
                ("Scientific Director", null, "", 9),
                ("Visiting Faculty Researcher", "Google", "", 10),
            ],
            owner?.Positions.Select(position =>
                (
                    position.Title,
                    position.Organization,
                    string.Join(";", position.Units),
                    position.Line
                )
            )
        );
    }

    [Theory]
    [InlineData("Membre affilié", Language.Fr)]
    [InlineData("Membre académique principal", Language.Fr)]
    [InlineData("Associate Academic Member", Language.En)]
    public void A_membership_tells_the_language(string membership, Language language)
    {
        var profile = Parse("Mira Osk", "", membership, "Publications", "Walking on Ice: A Study");
        Assert.Equal(
            (membership, 3, language),
            (profile.Owner?.Membership, profile.Owner?.MembershipLine, profile.Language)
        );
    }

    [Fact]
    public void A_page_without_portrait_and_topics_is_read()
    {
        var profile = Parse(
            "Mira Osk",
            "",
            "Publications",
            "",
            "Walking on Ice: A Study",
            "Lena Quist"
        );
        Assert.Equal(
            ("Mira Osk", 1, null),
            (profile.Owner?.Name, profile.Owner?.Line, profile.Owner?.PortraitAlt)
        );
        Assert.Empty(profile.Topics);
        Assert.Single(profile.Listings);
    }

    [Fact]
    public void A_banner_before_the_portrait_is_skipped()
    {
        var profile = Parse(
            "We use cookies.",
            "Accept all, Refuse",
            "Publications",
            "Portrait of Mira Osk",
            "",
            "Mira Osk",
            "",
            "Alumni",
            "",
            "Publications",
            "",
            "Walking on Ice: A Study"
        );
        Assert.Equal(
            ("Mira Osk", 6, "Alumni"),
            (profile.Owner?.Name, profile.Owner?.Line, profile.Owner?.Membership)
        );
        Assert.Empty(profile.Owner?.Positions ?? []);
        Assert.Equal("Walking on Ice: A Study", Assert.Single(profile.Listings).Title);
    }

    [Fact]
    public void A_banner_before_a_name_without_portrait_is_skipped()
    {
        var profile = Parse(
            "We use cookies to make this site better for you.",
            "Mira Osk",
            "Membre affilié",
            "Publications",
            "Walking on Ice: A Study"
        );
        Assert.Equal("Mira Osk", profile.Owner?.Name);
    }

    [Fact]
    public void The_last_heading_before_the_listings_wins()
    {
        var profile = Parse(
            "Portrait de Mira Osk",
            "",
            "Mira Osk",
            "",
            "Membre affilié",
            "Sujets de recherche",
            "Optimisation",
            "Biographie",
            "Publications",
            "Elle a écrit: beaucoup.",
            "",
            "Publications",
            "",
            "Walking on Ice: A Study",
            PageText.Marked(PageText.Prose, PageText.French),
            "Publications",
            "Ivo Brandt"
        );
        Assert.Equal(
            ["Walking on Ice: A Study", "Publications"],
            profile.Listings.Select(listing => listing.Title)
        );
        Assert.Equal(["Optimisation"], profile.Topics.Select(topic => topic.Text));
    }

    [Theory]
    [InlineData("Étudiants actuels", "Doctorat - UdeM")]
    [InlineData("Current Students", "PhD - Université de Montréal")]
    [InlineData("Supervised People", "Co-supervisor :")]
    public void Nothing_of_a_student_is_in_the_result(string heading, string degree)
    {
        var profile = Parse(
            "Portrait de Mira Osk",
            "",
            "Mira Osk",
            "",
            "Membre affilié",
            "Research Topics",
            "Optimization",
            "",
            heading,
            "Zelda Quorn",
            degree,
            "zelda.quorn@example.org",
            "",
            "Publications",
            "",
            "Walking on Ice: A Study"
        );
        var everything =
            JsonSerializer.Serialize(profile)
            + JsonSerializer.Serialize(ProfileRecords.ToDocument(profile, "a.txt", "0", null));
        Assert.DoesNotContain("quorn", everything, StringComparison.OrdinalIgnoreCase);
        Assert.Single(profile.Listings);
    }

    [Fact]
    public void Topics_keep_the_language_of_their_heading_on_a_mixed_page()
    {
        var profile = Parse(
            "Portrait de Mira Osk",
            "",
            "Mira Osk",
            "",
            "Membre affilié",
            "Research Topics",
            "Optimization",
            "",
            "Publications",
            "Walking on Ice: A Study"
        );
        Assert.Equal(Language.Fr, profile.Language);
        Assert.Equal([Language.En], profile.Topics.Select(topic => topic.Language));
    }

    [Fact]
    public void A_page_without_the_heading_has_an_owner_and_says_what_is_missing()
    {
        var profile = Parse("Portrait de Mira Osk", "", "Mira Osk", "", "Membre affilié");
        Assert.Equal("Mira Osk", profile.Owner?.Name);
        Assert.Equal(ProfileProblemCodes.PublicationsMissing, Assert.Single(profile.Problems).Code);
    }

    [Fact]
    public void A_name_that_differs_from_the_portrait_is_taken_and_reported()
    {
        var profile = Parse(
            "Portrait de Mira Osk",
            "",
            "Mira Osková",
            "",
            "Membre affilié",
            "Publications"
        );
        Assert.Equal("Mira Osková", profile.Owner?.Name);
        Assert.Contains(
            profile.Problems,
            problem => problem.Code == ProfileProblemCodes.OwnerNameDiffers
        );
    }

    private static ParsedProfile Parse(params string[] lines) =>
        ProfileParser.Parse(string.Join('\n', lines));
}
