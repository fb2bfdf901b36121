using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class OrganizationKeyTests
{
    [Theory]
    [InlineData("Mila", "MILA")]
    [InlineData("University of Oslo", "Dept. of Physics, Univ. of Oslo, P.O. Box 1, Norway")]
    [InlineData("Université de Lyon", "Faculté des sciences, UNIVERSITE DE LYON")]
    [InlineData("The University of Tokyo", "University of Tokyo")]
    [InlineData(
        "University of California, Berkeley",
        "EECS, University of California, Berkeley 94720, USA"
    )]
    [InlineData("University of California at Berkeley", "University of California-Berkeley")]
    [InlineData("Max Planck Institute, Jena", "Max Planck Institute (Jena)")]
    [InlineData("Indian Institute of Technology, Delhi", "Indian Institute of Technology Delhi")]
    public void One_organization_has_one_key(string one, string other) =>
        Assert.Equal(
            Assert.Single(OrganizationKey.Of(one)),
            Assert.Single(OrganizationKey.Of(other))
        );

    [Theory]
    [InlineData("University of California, Berkeley", "University of California, San Diego")]
    [InlineData("Dept. of Law, University of Oslo", "Dept. of Law, University of Bergen")]
    [InlineData("Institute of Physics, Prague", "Institute of Physics, Amsterdam")]
    public void Others_have_others(string one, string other) =>
        Assert.NotEqual(
            Assert.Single(OrganizationKey.Of(one)),
            Assert.Single(OrganizationKey.Of(other))
        );

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("Department of Physics")]
    [InlineData("School of Law, USA")]
    [InlineData("University of California")]
    [InlineData("Independent Researcher")]
    [InlineData("University")]
    [InlineData("N/A")]
    public void What_names_no_organization_has_none(string printed) =>
        Assert.Empty(OrganizationKey.Of(printed));

    [Fact]
    public void Of_two_organizations_each_has_a_key() =>
        Assert.Equal(
            ["university of oslo", "university of bergen"],
            OrganizationKey.Of("University of Oslo; University of Bergen")
        );
}
