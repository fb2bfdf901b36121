using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>Initials that no full name explains.</summary>
public sealed class ResolverInitialsTests
{
    [Theory]
    [InlineData(200, "Q. Zar", 1)]
    [InlineData(200, "Q. D. Zar", 1)]
    [InlineData(200, "B. Zar", 2)]
    [InlineData(200, "Bix Zar", 2)]
    [InlineData(200, "Zar", 2)]
    [InlineData(200, "Q. D. Zar|Q. F. Zar", 2)]
    [InlineData(NameRarity.NamesMin, "Q. D. Zar", 2)]
    public void Initials_of_a_last_word_that_nobody_else_has_are_one_persons_in_a_large_corpus(
        int namesMin,
        string others,
        int people
    ) =>
        Assert.Equal(
            people,
            Resolver
                .Resolve(
                    [
                        Crowd.Page,
                        Page.Of("u", null, "S: Q. Zar"),
                        Page.Of("v", null, "T: Q. Zar"),
                        .. others
                            .Split('|')
                            .Select((name, at) => Page.Of($"w{at}", null, $"U{at}: {name}")),
                    ],
                    [],
                    namesMin
                )
                .People.Count(person =>
                    person.Mentions.Any(mention => mention is { Name: "Q. Zar", Work: 0 })
                )
        );
}
