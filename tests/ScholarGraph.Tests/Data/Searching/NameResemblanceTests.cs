using ScholarGraph.Data.Searching;

namespace ScholarGraph.Tests.Data.Searching;

public sealed class NameResemblanceTests
{
    [Theory]
    [InlineData("bengoi", "yoshua bengio", true)]
    [InlineData("courvile", "aaron courville", true)]
    [InlineData("yoshua bengoi", "yoshua bengio", true)]
    [InlineData("y bengoi", "yoshua bengio", false)]
    [InlineData("schmidthuber", "jurgen schmidhuber", true)]
    [InlineData("wang", "li wing", true)]
    [InlineData("lee", "li leo", false)]
    [InlineData("bengio", "ada lovelace", false)]
    public void A_name_resembles_what_is_one_mistake_away(string asked, string name, bool resembles)
    {
        var likeness = NameResemblance.Of(asked.Split(' '), name);
        Assert.Equal(resembles, likeness > 0);
        Assert.InRange(likeness, 0, 1);
    }
}
