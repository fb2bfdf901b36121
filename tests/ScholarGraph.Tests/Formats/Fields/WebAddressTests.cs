using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org/a http://example.org/b", "http://example.org/a")]
    [InlineData("<Go to ISI>://WOS:1 http://example.org/b", "http://example.org/b")]
    [InlineData("http://example.org/My File.pdf", "http://example.org/My File.pdf")]
    [InlineData("<Go to ISI>://WOS:1", null)]
    [InlineData("ftp://example.org/a", null)]
    public void The_first_address_of_the_web_counts(string text, string? address) =>
        Assert.Equal(address, WebAddress.OrNull(text));
}
