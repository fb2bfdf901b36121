using System.Globalization;
using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2019", 2019, null)]
    [InlineData("2019-05-12", 2019, "2019-05-12")]
    [InlineData("2019/05/12/", 2019, "2019-05-12")]
    [InlineData("20190512", 2019, "2019-05-12")]
    [InlineData("20191350", 2019, null)]
    [InlineData("2019-05/2020", 2019, null)]
    [InlineData("12/05/2019", 2019, null)]
    [InlineData("05-2019", 2019, null)]
    [InlineData("12 May 2019", 2019, null)]
    [InlineData("c2019", null, null)]
    [InlineData("0019", null, null)]
    [InlineData("in press", null, null)]
    public void A_date_is_known_as_far_as_it_says(string text, int? year, string? date)
    {
        var read = PublicationDate.Parse(text);
        Assert.Equal(
            (year, date),
            (read.Year, read.Date?.ToString("O", CultureInfo.InvariantCulture))
        );
    }
}
