using System.Text;
using System.Text.Json.Nodes;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>The seed, line by line, against the parse made by hand.</summary>
public class SeedProfileTests
{
    private static readonly ParsedProfile Seed = ProfileParser.Parse(SeedFile.Text);
    private static readonly JsonNode Expected = SeedFile.Expected;

    [Fact]
    public void The_owner_is_read_as_expected()
    {
        var owner = Expected["owner"]!;
        Assert.Equal((string?)owner["name"], Seed.Owner?.Name);
        Assert.Equal((string?)owner["portraitAlt"], Seed.Owner?.PortraitAlt);
        Assert.Equal((string?)owner["membership"], Seed.Owner?.Membership);
        Assert.Equal((3, 5), (Seed.Owner?.Line, Seed.Owner?.MembershipLine));
        Assert.Equal(Language.Fr, Seed.Language);
    }

    [Fact]
    public void The_position_is_split_at_the_first_comma()
    {
        var expected = Expected["owner"]!["positions"]![0]!;
        var position = Assert.Single(Seed.Owner?.Positions ?? []);
        Assert.Equal((string?)expected["raw"], position.Raw);
        Assert.Equal((string?)expected["title"], position.Title);
        Assert.Equal((string?)expected["organization"], position.Organization);
        Assert.Equal(6, position.Line);
    }

    [Fact]
    public void The_topics_are_read_with_their_lines()
    {
        var expected = Expected["topics"]!.AsArray().Select((topic, i) => ((string?)topic, i + 8));
        Assert.Equal(expected, Seed.Topics.Select(topic => ((string?)topic.Text, topic.Line)));
    }

    [Fact]
    public void Twelve_listings_stand_on_their_lines()
    {
        var expected = ExpectedListings()
            .Select(listing => (listing.Title, listing.First, listing.Last));
        Assert.Equal(
            expected,
            Seed.Listings.Select(listing => (listing.Title, listing.FirstLine, listing.LastLine))
        );
        Assert.All(Seed.Listings, listing => Assert.Equal(listing.FirstLine, listing.TitleLine));
    }

    [Fact]
    public void Seventy_author_lines_are_read_in_order()
    {
        Assert.Equal(70, Seed.Listings.Sum(listing => listing.Authors.Count));
        foreach (var (listing, expected) in Seed.Listings.Zip(ExpectedListings()))
        {
            Assert.Equal(expected.Authors.Count, listing.Authors.Count);
            foreach (var (author, i) in listing.Authors.Select((author, i) => (author, i)))
            {
                Assert.Contains(author.Name, expected.Authors[i]);
                Assert.Equal(listing.TitleLine + 1 + i, author.Line);
            }
        }
    }

    [Fact]
    public void Each_printed_variant_of_a_name_is_kept_where_it_stands()
    {
        string[] names =
        [
            .. Seed
                .Listings.SelectMany(listing => listing.Authors)
                .Where(author => author.Line is 73 or 88)
                .Select(author => author.Name),
        ];
        Assert.Equal(["A. Harutyunyan", "Anna Harutyunyan"], names);
    }

    [Fact]
    public void Abstracts_are_joined_byte_for_byte_and_only_where_printed()
    {
        foreach (var (listing, expected) in Seed.Listings.Zip(ExpectedListings()))
        {
            Assert.Equal(expected.Abstract is null, listing.Abstract is null);
            Assert.Equal(
                Encoding.UTF8.GetBytes(expected.Abstract ?? ""),
                Encoding.UTF8.GetBytes(listing.Abstract ?? "")
            );
            Assert.Equal(expected.Abstract is null ? null : 140, listing.SpliceAt);
            Assert.Equal(expected.Abstract is null ? null : expected.Last, listing.AbstractLine);
        }
    }

    [Fact]
    public void Only_the_last_listing_may_be_cut() =>
        Assert.Equal(
            [107],
            Seed.Listings.Where(listing => listing.PossiblyTruncated)
                .Select(listing => listing.TitleLine)
        );

    [Fact]
    public void Titles_beside_abstracts_are_proven_and_the_rest_are_guesses_with_a_reason()
    {
        Assert.Equal(
            [32, 38, 61, 101],
            Seed.Listings.Where(listing => listing.TitleConfidence == Confidence.Guessed)
                .Select(listing => listing.TitleLine)
        );
        Assert.All(Seed.Listings, listing => Assert.NotNull(listing.TitleReason));
    }

    [Fact]
    public void Two_titles_of_the_seed_are_decided_by_shape_alone_and_nothing_else_is_a_problem() =>
        Assert.Equal(
            [
                (ProfileProblemCodes.TitleGuessed, (int?)61),
                (ProfileProblemCodes.TitleGuessed, (int?)101),
            ],
            Seed.Problems.Select(problem => (problem.Code, problem.Line))
        );

    private static IEnumerable<ExpectedListing> ExpectedListings() =>
        Expected["publications"]!
            .AsArray()
            .SelectMany(publication => Listings(publication!))
            .OrderBy(listing => listing.First);

    // A publication's listings are numbered from 1 in "abstractOnListings".
    private static IEnumerable<ExpectedListing> Listings(JsonNode publication)
    {
        var withAbstract = publication["abstractOnListings"]!
            .AsArray()
            .Select(number => (int)number!)
            .ToHashSet();
        var authors = publication["authors"]!
            .AsArray()
            .Select(author => author!["variants"]!.AsArray().Select(name => (string)name!).ToList())
            .ToList();
        return publication["listingLines"]!
            .AsArray()
            .Select(
                (lines, i) =>
                    new ExpectedListing(
                        (string)publication["title"]!,
                        (int)lines![0]!,
                        (int)lines[1]!,
                        authors,
                        withAbstract.Contains(i + 1) ? (string?)publication["abstract"] : null
                    )
            );
    }

    private sealed record ExpectedListing(
        string Title,
        int First,
        int Last,
        List<List<string>> Authors,
        string? Abstract
    );
}
