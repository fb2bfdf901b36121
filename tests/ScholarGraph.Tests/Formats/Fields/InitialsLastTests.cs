using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class InitialsLastTests
{
    [Theory]
    [InlineData("Smith JA;van den Berg C", true)]
    [InlineData("De Oliveira J.M.", true)]
    [InlineData("Wei LI;Jun MA", false)]
    [InlineData("A. Smith;Lee B", false)]
    [InlineData("John Smith;Plato;X", false)]
    public void A_list_is_told_by_a_name_that_can_be_nothing_else(string names, bool are) =>
        Assert.Equal(are, InitialsLast.Are(names.Split(';')));

    [Theory]
    [InlineData("van den Berg C", "C", "van den Berg")]
    [InlineData("De Oliveira J.-M.", "J.-M.", "De Oliveira")]
    [InlineData("ATLAS Collaboration", null, null)]
    public void The_family_name_stands_before_the_initials(
        string name,
        string? given,
        string? family
    )
    {
        var author = InitialsLast.Of(name, 1, "1");
        Assert.Equal((given, family), (author?.GivenName, author?.FamilyName));
    }
}
