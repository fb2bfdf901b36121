using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibNamesTests
{
    [Theory]
    [InlineData("Ada Ferry", "Ada", "Ferry", "Ada Ferry")]
    [InlineData("Ferry, Ada", "Ada", "Ferry", "Ada Ferry")]
    [InlineData("Ferry, Jr., Ada", "Ada", "Ferry", "Ada Ferry Jr.")]
    [InlineData("Ada Ferry Jr.", "Ada", "Ferry", "Ada Ferry Jr.")]
    [InlineData("Ferry, Ada, Jr.", "Ada", "Ferry", "Ada Ferry Jr.")]
    [InlineData("Ada Ferry, III", "Ada", "Ferry", "Ada Ferry III")]
    [InlineData("Wei Ferry 0001", "Wei", "Ferry", "Wei Ferry 0001")]
    [InlineData("given=, family=Ferry", null, "Ferry", "Ferry")]
    [InlineData("Ada van der Ferry", "Ada", "van der Ferry", "Ada van der Ferry")]
    [InlineData("de la Ferry, Ada M.", "Ada M.", "de la Ferry", "Ada M. de la Ferry")]
    [InlineData("Ada {de Ferry}", "Ada", "de Ferry", "Ada de Ferry")]
    [InlineData(@"{\'E}va {\v{S}}t{\'\i}n", "Éva", "Štín", "Éva Štín")]
    [InlineData(
        "given=Ada, given-i=A, prefix=van, family=Ferry",
        "Ada",
        "van Ferry",
        "Ada van Ferry"
    )]
    [InlineData("Ferry Jr., Ada", "Ada", "Ferry", "Ada Ferry Jr.")]
    [InlineData("The Harbour Group,", null, "The Harbour Group", "The Harbour Group")]
    [InlineData("{Harbour and Sons}", null, "Harbour and Sons", "Harbour and Sons")]
    [InlineData("Plato", null, "Plato", "Plato")]
    public void Names_come_apart_by_the_rules_of_BibTeX(
        string printed,
        string? given,
        string family,
        string shown
    )
    {
        var author = Assert.Single(
            Sources.Work($"@article{{a, title={{T}}, author={{{printed}}}}}").Authors
        );
        Assert.Equal((given, family, shown), (author.GivenName, author.FamilyName, author.Name));
    }

    [Fact]
    public void And_within_braces_separates_no_names()
    {
        var work = Sources.Work(
            "@book{a, title={T}, author={{Rope and Sail} AND Ferry, Ada\n  and Andrew Band}}"
        );
        Assert.Equal(["Rope and Sail", "Ada Ferry", "Andrew Band"], work.Names());
        Assert.Equal([1, 2, 3], work.Authors.Select(author => author.ListedPosition));
    }

    [Fact]
    public void And_others_makes_the_list_incomplete()
    {
        var work = Sources.Work("@article{a, title={T}, author={Ada Ferry and others}}");
        Assert.Equal(["Ada Ferry"], work.Names());
        Assert.False(work.AuthorsComplete);
    }

    [Fact]
    public void Annotated_authors_bear_their_ORCID_iD()
    {
        var work = Sources.Work(
            "@article{a, title={T}, author={Ada Ferry and Bo Quay}, author+an:orcid={2=\"0000-0002-1825-0097\"}}"
        );
        Assert.Equal([null, "0000-0002-1825-0097"], work.Authors.Select(author => author.Orcid));
    }
}
