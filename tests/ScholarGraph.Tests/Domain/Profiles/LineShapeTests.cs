using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>What a line by itself looks like; the page around it may say more.</summary>
public class LineShapeTests
{
    [Theory]
    [InlineData("Delaunay Meshes")]
    [InlineData("Quasicrystal Tilings")]
    [InlineData("Chaînes de Markov")]
    [InlineData("Imagerie cérébrale")]
    [InlineData("Bayes meets Darwin")]
    [InlineData("SnowGraph Workbench")]
    [InlineData("Nightlark")]
    public void A_short_title_reads_as_a_title(string title) =>
        Assert.InRange(LineShape.Of(title).Odds, -50, 0);

    [Theory]
    [InlineData("He He")]
    [InlineData("Hope King")]
    [InlineData("Art Rivers")]
    [InlineData("Dragan Topić")]
    [InlineData("Adrien Constant")]
    [InlineData("Denys Quist")]
    [InlineData("Nguyễn Văn An")]
    [InlineData("Çağla Yıldız")]
    [InlineData("Lena VAN DER BRANDT")]
    [InlineData("Peter Quist III")]
    public void A_name_reads_as_a_name(string name) =>
        Assert.InRange(LineShape.Of(name).Odds, 0, 50);

    [Theory]
    [InlineData("Mark Long", true)]
    [InlineData("Mark Quist", false)]
    [InlineData("M. Long", false)]
    public void A_name_of_words_could_be_a_title(string name, bool isOfWords) =>
        Assert.Equal(isOfWords, LineShape.Of(name).IsOfWords);
}
