using ScholarGraph.Formats.Bibtex;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibVerbatimTests
{
    [Theory]
    [InlineData(@"10.1000/a\_b{\_}c", "10.1000/a_b_c")]
    [InlineData(@"17:15{\textless}1661::AID{\textgreater}3.0", "17:15<1661::AID>3.0")]
    [InlineData(@"17:15\textless{}1661::AID\textgreater{}3.0", "17:15<1661::AID>3.0")]
    [InlineData("17:15$<$1661::AID$>$3.0", "17:15<1661::AID>3.0")]
    [InlineData(@"http://example.org/{\textasciitilde}ada", "http://example.org/~ada")]
    [InlineData(@"http://example.org/{\~{}}ada", "http://example.org/~ada")]
    [InlineData(@"http://example.org/$\sim$ada", "http://example.org/~ada")]
    [InlineData(@"http://example.org/?a=1\&b=50\%\#x", "http://example.org/?a=1&b=50%#x")]
    [InlineData("http://example.org/~ada/$x--y", "http://example.org/~ada/$x--y")]
    public void Escapes_are_the_characters_that_they_stand_for(string latex, string plain) =>
        Assert.Equal(plain, BibVerbatim.Plain(latex));

    [Theory]
    [InlineData("10.1000/%7Ba%7d%5Cb", @"10.1000/{a}\b")]
    [InlineData("10.1000/a%2Fb", "10.1000/a%2Fb")]
    [InlineData(null, null)]
    public void A_DOI_has_the_signs_that_would_end_its_field(string? latex, string? plain) =>
        Assert.Equal(plain, BibVerbatim.Doi(latex));
}
