using System.Text;
using ScholarGraph.Formats.Bibtex;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class LatexTextTests
{
    [Theory]
    [InlineData(@"\'e\`a\^o\""u\~n\=o\.z", "éàôüñōż")]
    [InlineData(@"\v{c}\v c{\v{C}}\u{g}\H{o}\c{c}\k{a}\r{a}\d{s}", "ččČğőçąåṣ")]
    [InlineData(@"\'{\i}\'\i \""{\i}", "ííï")]
    [InlineData(@"\o\O{\l}\L{}\ss{}\ae\AE\aa\i", "øØłŁßæÆåı")]
    [InlineData(@"Stra{\ss}e", "Straße")]
    [InlineData(@"R\&D 50\% \$5 \#1 a\_b", "R&D 50% $5 #1 a_b")]
    [InlineData(@"\~{}5 {\^{}}2", "~5 ^2")]
    [InlineData(@"\Dj{}or\dj e", "Đorđe")]
    [InlineData(@"$O(n\log n)$, $\max x$", "O(n log n), max x")]
    [InlineData(@"M$_{\odot}$ at $\sqrt{s}$", "M⊙ at √s")]
    [InlineData("pages 1--2 --- yes", "pages 1–2 — yes")]
    [InlineData("``quoted'' it's", "“quoted” it's")]
    [InlineData(@"\emph{very} {\bf bold} \textsc{Small}", "very bold Small")]
    [InlineData(@"$x^2 + \alpha_1$", "x2 + α1")]
    [InlineData(@"\href{https://example.org}{shown}", "shown")]
    [InlineData(@"\LaTeX{} and {\TeX}", "LaTeX and TeX")]
    [InlineData(@"\", "")]
    [InlineData(@"\'", "")]
    [InlineData(@"\'{", "")]
    [InlineData("{{", "")]
    public void LaTeX_becomes_plain_text(string latex, string plain) =>
        Assert.Equal(plain, LatexText.Decode(latex)?.Normalize(NormalizationForm.FormC));
}
