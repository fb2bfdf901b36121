using FsCheck.Xunit;
using ScholarGraph.Data.Importing.Planning;

namespace ScholarGraph.Tests.Data.Importing.Planning;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Razvan Pascanu", "razvan-pascanu")]
    [InlineData("Petar Veličković", "petar-velickovic")]
    [InlineData("Pierluca D'Oro", "pierluca-d-oro")]
    [InlineData("Łukasz  Ørsted–Straße", "lukasz-orsted-strasse")]
    [InlineData("Максим Горький", "максим-горькии")]
    [InlineData("김철수", "김철수")]
    [InlineData("--- ?!", "")]
    public void A_slug_is_the_folded_text(string text, string slug) =>
        Assert.Equal(slug, Slugs.Of(text));

    [Fact]
    public void A_long_title_is_cut_between_words() =>
        Assert.Equal(
            string.Join('-', Enumerable.Repeat("word", 18)),
            Slugs.Of(string.Join(' ', Enumerable.Repeat("word", 40)))
        );

    [Fact]
    public void A_taken_slug_gets_the_end_of_the_key()
    {
        var slugs = new Slugs(["wei-wang"]);

        var second = slugs.Take("Wei Wang", 1);
        var third = slugs.Take("Wei Wang", (1L << 40) + 1);

        Assert.Equal("wei-wang-000001", second);
        Assert.Equal("wei-wang-0000100000001", third);
    }

    [Property]
    public bool Any_text_gets_a_slug_of_at_most_110_characters(string? text)
    {
        var slugs = new Slugs([]);
        string[] given = [slugs.Take(text ?? "", 7), slugs.Take(text ?? "", 8)];
        return given[0] != given[1]
            && given.All(slug => slug.Length is > 0 and <= 110 && !slug.Contains(' '));
    }
}
