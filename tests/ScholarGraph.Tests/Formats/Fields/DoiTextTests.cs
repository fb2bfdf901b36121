using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class DoiTextTests
{
    [Theory]
    [InlineData("10.1000/AB")]
    [InlineData("doi:10.1000/AB")]
    [InlineData("https://dx.doi.org/10.1000/AB")]
    [InlineData("https://doi.org/10.1000%2FAB")]
    [InlineData("http://doi.acm.org/10.1000/AB")]
    public void A_DOI_is_one_however_it_is_written(string text) =>
        Assert.Equal("10.1000/ab", Identifiers.Doi(text)?.Value);

    [Theory]
    [InlineData("10.1002/(SICI)1097(1998)17:15<1661::AID>3.0.CO;2-2")]
    [InlineData("10.1002/(SICI)1097(1998)17:15&lt;1661::AID&gt;3.0.CO;2-2")]
    [InlineData("https://doi.org/10.1002/(SICI)1097(1998)17:15%3C1661::AID%3E3.0.CO;2-2")]
    public void The_signs_of_an_old_DOI_come_back_out_of_their_escapes(string text) =>
        Assert.Equal(
            "10.1002/(sici)1097(1998)17:15<1661::aid>3.0.co;2-2",
            Identifiers.Doi(text)?.Value
        );

    [Fact]
    public void A_percent_sign_outside_an_address_is_meant() =>
        Assert.Equal("10.1000/a%3c", Identifiers.Doi("10.1000/a%3C")?.Value);
}
