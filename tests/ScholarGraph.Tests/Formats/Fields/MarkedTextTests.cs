using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("CO<sub>2</sub> in <i>E. coli</i>", "CO2 in E. coli")]
    [InlineData("TiO<inf>2</inf>", "TiO2")]
    [InlineData("one<br/>two", "one two")]
    [InlineData("<span class=\"nocase\">BERT</span>", "BERT")]
    [InlineData(
        "<mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><mml:msub><mml:mi>H</mml:mi><mml:mn>2</mml:mn></mml:msub><mml:mi>O</mml:mi></mml:math>",
        "H2O"
    )]
    [InlineData("R&amp;amp;D", "R&D")]
    [InlineData("p<0.05", "p<0.05")]
    [InlineData("for a<b and c>d", "for a<b and c>d")]
    [InlineData("for a<b, c>d", "for a<b, c>d")]
    public void Marks_go_and_comparisons_stay(string marked, string plain) =>
        Assert.Equal(plain, MarkedText.Plain(marked));
}
