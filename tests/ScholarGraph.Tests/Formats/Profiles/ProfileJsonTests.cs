using System.Text;
using System.Text.Json.Nodes;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Formats.Profiles;
using ScholarGraph.Tests.Domain.Profiles;

namespace ScholarGraph.Tests.Formats.Profiles;

public sealed class ProfileJsonTests
{
    private static readonly string Seed = Write("razvan-pascanu.fr.txt", SeedFile.Text);

    [Theory]
    [InlineData("owner")]
    [InlineData("topics")]
    [InlineData("counts")]
    [InlineData("publications")]
    [InlineData("coAuthors")]
    [InlineData("ownerIsAuthorOf")]
    public void The_seed_is_written_as_expected(string section)
    {
        var written = JsonNode.Parse(Seed)?[section];

        Assert.True(
            JsonNode.DeepEquals(SeedFile.Expected[section], written),
            written?.ToJsonString()
        );
    }

    [Fact]
    public void Every_section_of_facts_is_compared() =>
        Assert.Equal(
            ["coAuthors", "counts", "owner", "ownerIsAuthorOf", "publications", "topics"],
            SeedFile
                .Expected.AsObject()
                .Select(section => section.Key)
                .Except(["$about", "seed", "uncertain"])
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_source_is_described_as_the_seed_is()
    {
        var source = JsonNode.Parse(Seed)?["source"]?.AsObject();
        var seed = SeedFile.Expected["seed"];

        Assert.NotNull(source);
        Assert.Equal("razvan-pascanu.fr.txt", source["name"]?.GetValue<string>());
        foreach (var fact in new[] { "bytes", "lines", "sha256", "language" })
        {
            Assert.True(JsonNode.DeepEquals(seed?[fact], source[fact]), fact);
        }
    }

    [Fact]
    public void Publications_keep_the_order_of_keys_of_the_contract()
    {
        var expected = SeedFile.Expected["publications"]?[2]?.AsObject().Select(at => at.Key);
        var written = JsonNode.Parse(Seed)?["publications"]?[2]?.AsObject().Select(at => at.Key);

        Assert.Equal(expected, written);
    }

    [Fact]
    public void Accents_stand_as_they_are_and_lines_end_with_a_newline()
    {
        Assert.Contains("\"Petar Veličković\"", Seed, StringComparison.Ordinal);
        Assert.Contains("\\\"positional\\\"", Seed, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", Seed, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"source\": {\n    \"name\"", Seed, StringComparison.Ordinal);
        Assert.EndsWith("]\n}\n", Seed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_profile_is_written_with_its_problem()
    {
        var json = JsonNode.Parse(Write("empty.txt", ""));

        Assert.Null(json?["owner"]);
        Assert.Equal(0, json?["counts"]?["researchersIncludingOwner"]?.GetValue<int>());
        Assert.NotEmpty(json?["problems"]?.AsArray() ?? []);
        Assert.Equal(0, json?["source"]?["lines"]?.GetValue<int>());
    }

    [Fact]
    public void An_abstract_without_a_splice_has_no_splice_to_report()
    {
        var profile = new ParsedProfile
        {
            Language = Language.En,
            Owner = new ProfileOwner { Name = "Own Er", Line = 1 },
            Listings = [Listing(5, "Text"), Listing(8, null)],
        };
        var source = ProfileSource.Of("p.txt", "x\ny\n"u8);
        var document = ProfileRecords.ToDocument(profile, source.Name, source.Sha256, null);

        var json = JsonNode.Parse(ProfileJson.Write(profile, Resolver.Resolve([document]), source));

        var publication = Assert.Single(json?["publications"]?.AsArray() ?? [])?.AsObject();
        Assert.NotNull(publication);
        Assert.False(publication.ContainsKey("spliceAtChar"));
        Assert.Equal("[1]", publication["abstractOnListings"]?.ToJsonString());
        Assert.Equal("[[5,7],[8,10]]", publication["listingLines"]?.ToJsonString());
        Assert.Equal(2, json?["source"]?["lines"]?.GetValue<int>());
    }

    private static ProfileListing Listing(int line, string? summary) =>
        new()
        {
            Title = "Deep nets",
            TitleLine = line,
            Authors = [new ProfileAuthor { Name = "Ann Lee", Line = line + 1 }],
            Abstract = summary,
            FirstLine = line,
            LastLine = line + 2,
        };

    private static string Write(string name, string text)
    {
        var source = ProfileSource.Of(name, Encoding.UTF8.GetBytes(text));
        var profile = ProfileParser.Parse(text);
        var document = ProfileRecords.ToDocument(profile, name, source.Sha256, null);
        return ProfileJson.Write(profile, Resolver.Resolve([document]), source);
    }
}
