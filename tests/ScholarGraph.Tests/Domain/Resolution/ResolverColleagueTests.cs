using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Forms of a name with one first name at one organization.</summary>
public sealed class ResolverColleagueTests
{
    [Theory]
    [InlineData("Anna Zar", "Anna B. Zar")]
    [InlineData("Anna Zar", "Anna Beth Zar")]
    [InlineData("Anna B. Zar", "Anna Beth Zar")]
    public void A_middle_name_may_be_left_out(string one, string other)
    {
        var graph = Resolver.Resolve([At("Mila", $"a: {one}"), At("mila", $"b: {other}")]);

        Assert.Equal(
            new HashSet<string> { one, other },
            Assert.Single(graph.People).Variants.ToHashSet()
        );
        Assert.Equal(ResolutionRule.PersonSharedAffiliation, Assert.Single(graph.Decisions).Rule);
        Assert.Equal(2, People(At("Mila", $"a: {one}"), At("CNRS", $"b: {other}")));
    }

    [Theory]
    [InlineData("Anna Zar", "A. Zar")]
    [InlineData("Anna B. Zar", "Anna C. Zar")]
    [InlineData("Anna Zar", "Anne Zar")]
    [InlineData("John Smith", "John Q. Smith")]
    public void Initials_other_names_and_common_ones_stay_apart(string one, string other) =>
        Assert.Equal(2, People(At("Mila", $"a: {one}"), At("Mila", $"b: {other}")));

    [Fact]
    public void Of_two_longer_forms_neither_has_the_shorter_one() =>
        Assert.Equal(
            3,
            People(
                At("Mila", "a: Anna Zar"),
                At("Mila", "b: Anna B. Zar"),
                At("CNRS", "c: Anna C. Zar")
            )
        );

    [Fact]
    public void Nobody_is_two_authors_of_one_work() =>
        Assert.Equal(
            2,
            People(At("Mila", "a: Anna Zar, Anna B. Zar"), At("Mila", "b: Anna B. Zar"))
        );

    private static SourceDocument At(string organization, string listing) =>
        Page.Of(listing[..1], null, $"Work {listing}")
            .WithFirst(author => author with { Affiliations = [organization] });

    private static int People(params SourceDocument[] sources) =>
        Resolver.Resolve(sources).People.Count;
}
