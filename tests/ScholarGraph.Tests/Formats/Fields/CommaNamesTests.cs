using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class CommaNamesTests
{
    [Theory]
    [InlineData("Smith,J.,Lee,A.-B.", 2)]
    [InlineData("John Smith,Ann Lee,Bo Fu", 1)]
    [InlineData("Smith,John", 0)]
    [InlineData("van den Berg,Jan Piet", 0)]
    [InlineData("Smith,Jr.,John", 0)]
    [InlineData("Smith,John,Lee,Ann", 0)]
    public void Commas_part_names_where_they_can_do_nothing_else(string parts, int each) =>
        Assert.Equal(each, CommaNames.PartsOfEach(parts.Split(',')));
}
