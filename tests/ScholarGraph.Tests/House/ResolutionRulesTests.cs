using System.Text.RegularExpressions;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.House;

/// <summary><c>docs/importing.md</c> explains every rule that a decision can give, and no other.</summary>
public sealed partial class ResolutionRulesTests
{
    [Fact]
    public void Every_rule_is_explained_and_no_other() =>
        Assert.Equal(
            typeof(ResolutionRule)
                .GetFields()
                .Select(field => (string?)field.GetRawConstantValue())
                .Order(StringComparer.Ordinal),
            Rule()
                .Matches(Repository.Read("docs/importing.md"))
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex("`((?:WORK|PERSON)_[A-Z_]+)`")]
    private static partial Regex Rule();
}
