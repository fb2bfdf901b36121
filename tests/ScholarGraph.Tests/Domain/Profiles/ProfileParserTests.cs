using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

public class ProfileParserTests
{
    private static readonly string[] Pieces =
    [
        "Portrait de ",
        "Portrait of ",
        "Ada Bly",
        "Membre affilié",
        "Alumni",
        "Publications",
        "Biographie",
        "Students",
        "Sujets de recherche",
        PageText.French,
        PageText.English,
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\uFEFF",
        "\0",
        "\ud800",
        "\udc00",
        "😀",
        "a",
        ", ",
        "…",
        "'c",
        "Learning to Walk: A Study",
        "J. Doe",
        PageText.Prose,
        "'",
        "-",
        ".",
        " ",
        "@",
        "漢字",
    ];

    [Property]
    public void Any_text_is_read_without_throwing(string? text) =>
        Assert.NotNull(ProfileParser.Parse(text ?? ""));

    [Property(MaxTest = 500)]
    public Property Any_heap_of_page_pieces_is_read_without_throwing() =>
        Prop.ForAll(Heaps(), text => ProfileParser.Parse(text) is not null);

    [Property(MaxTest = 500)]
    public Property Every_line_under_the_heading_is_in_exactly_one_listing_or_reported() =>
        Prop.ForAll(
            Gen.Elements(
                    Pieces
                        .Where(piece =>
                            piece.Length > 1
                            && !piece.Contains('\r')
                            && piece is not ("Publications" or "Students")
                        )
                        .ToArray()
                )
                .ListOf()
                .ToArbitrary(),
            pieces =>
            {
                var profile = ProfileParser.Parse(PageText.With([.. pieces, "Ada Bly"]));
                var read = profile.Listings.SelectMany(listing =>
                    Enumerable.Range(listing.FirstLine, listing.LastLine - listing.FirstLine + 1)
                );
                var refused = profile
                    .Problems.Where(problem => problem.IsRefusal)
                    .Select(problem => problem.Line ?? 0);
                Assert.Equal(Enumerable.Range(9, pieces.Count + 1), read.Concat(refused).Order());
                Assert.All(
                    profile.Listings,
                    listing =>
                        Assert.Equal(
                            listing.LastLine - listing.FirstLine,
                            listing.Authors.Count + (listing.Abstract is null ? 0 : 1)
                        )
                );
            }
        );

    [Property]
    public void Parsing_is_a_function_of_the_text(string? text) =>
        Assert.Equivalent(
            ProfileParser.Parse(PageText.With(text ?? "")),
            ProfileParser.Parse(PageText.With(text ?? ""))
        );

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\n\r\n\r\r")]
    [InlineData("Once upon a time there was a fox.\nIt had no publications to show.")]
    [InlineData("@article{a, title = {Publications}}\n")]
    [InlineData("{\"Publications\": []}")]
    public void A_text_that_is_no_profile_gives_no_owner_and_says_so(string text)
    {
        var profile = ProfileParser.Parse(text);
        Assert.Null(profile.Owner);
        Assert.Empty(profile.Listings);
        var problem = Assert.Single(profile.Problems);
        Assert.Equal(
            (ProfileProblemCodes.ProfileNotRecognized, true),
            (problem.Code, problem.IsRefusal)
        );
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_change_the_reading(string lineEnd)
    {
        var expected = ProfileParser.Parse(SeedFile.Text);
        Assert.Equivalent(
            expected,
            ProfileParser.Parse(SeedFile.Text.Replace("\n", lineEnd, StringComparison.Ordinal)),
            strict: true
        );
    }

    [Fact]
    public void A_byte_order_mark_and_a_final_line_end_do_not_change_the_reading() =>
        Assert.Equivalent(
            ProfileParser.Parse(SeedFile.Text),
            ProfileParser.Parse("\uFEFF" + SeedFile.Text + "\n"),
            strict: true
        );

    [Fact]
    public void A_line_of_a_million_characters_is_read() =>
        Assert.Single(ProfileParser.Parse(PageText.With(new string('a', 1_000_000))).Listings);

    [Fact]
    public void A_name_known_from_elsewhere_is_no_title()
    {
        var page = PageText.With(
            "Walking on Ice: A Study",
            "Lena Quist",
            "Monsoon Falk",
            "Ivo Brandt"
        );

        Assert.Equal(2, ProfileParser.Parse(page).Listings.Count);
        Assert.Single(ProfileParser.Parse(page, new HashSet<string> { "monsoon falk" }).Listings);
    }

    private static Arbitrary<string> Heaps() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
