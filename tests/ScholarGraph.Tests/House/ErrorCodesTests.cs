using System.Text.RegularExpressions;

namespace ScholarGraph.Tests.House;

/// <summary><c>docs/errors.md</c> explains every code that the program gives, and no other.</summary>
public sealed partial class ErrorCodesTests
{
    private static readonly string[] InCode =
    [
        .. Repository
            .With("src/", ".cs")
            .SelectMany(file => CodeLiteral().Matches(Repository.Read(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_code_of_the_program_is_explained() => Assert.Empty(InCode.Except(InDocs()));

    [Fact]
    public void Every_code_explained_is_one_of_the_program() =>
        Assert.Empty(InDocs().Except(InCode));

    [Fact]
    public void Each_code_is_explained_once_with_meaning_and_cure()
    {
        var rows = Row().Matches(Repository.Read("docs/errors.md"));
        Assert.Equal(rows.Count, rows.Select(row => row.Groups[1].Value).Distinct().Count());
        Assert.All(
            rows,
            row =>
                Assert.True(row.Groups[2].Value.Split('|').All(c => c.Trim().Length > 3), row.Value)
        );
    }

    [Fact]
    public void A_code_of_our_own_means_one_thing() =>
        Assert.Empty(
            Repository
                .With("src/", ".cs")
                .SelectMany(file => CodeLiteral().Matches(Repository.Read(file)))
                .Select(match => match.Groups[1].Value)
                .Where(code => code.StartsWith("SG", StringComparison.Ordinal))
                .GroupBy(code => code)
                .Where(code => code.Count() > 1)
                .Select(code => $"{code.Key} is written {code.Count()} times; name it once")
        );

    private static IEnumerable<string> InDocs() =>
        Row().Matches(Repository.Read("docs/errors.md")).Select(row => row.Groups[1].Value);

    [GeneratedRegex("\"((?:HC|SG)[0-9]{4}|AUTH_[A-Z_]+)\"")]
    private static partial Regex CodeLiteral();

    [GeneratedRegex(@"^\| `(\w+)` \|(.+)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
