using System.Text.RegularExpressions;

namespace ScholarGraph.Tests.House;

/// <summary><c>docs/errors.md</c> explains every code that the program gives, and no other.</summary>
public sealed partial class ErrorCodesTests
{
    // HC and SG codes wherever they stand; the readers' own words where codes are kept.
    private static readonly (string Code, string File)[] Written =
    [
        .. from file in Repository.With("src/", ".cs")
        let text = Repository.Read(file)
        let kept = file.EndsWith("Codes.cs", StringComparison.Ordinal)
        from match in (kept ? AnyCode() : NumberedCode()).Matches(text)
        select (match.Groups[1].Value, file),
    ];

    private static readonly string[] InCode =
    [
        .. Written.Select(written => written.Code).Distinct().Order(StringComparer.Ordinal),
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
    public void A_code_of_our_own_is_named_once_and_means_one_thing() =>
        Assert.Empty(
            from written in Written
            where !written.Code.StartsWith("HC", StringComparison.Ordinal)
            group written.File by written.Code into places
            where places.Count() > 1
            select $"{places.Key}: {string.Join(", ", places)}"
        );

    private static IEnumerable<string> InDocs() =>
        Row().Matches(Repository.Read("docs/errors.md")).Select(row => row.Groups[1].Value);

    [GeneratedRegex("\"((?:HC|SG)[0-9]{4}|AUTH_[A-Z_]+)\"")]
    private static partial Regex NumberedCode();

    [GeneratedRegex("\"((?:HC|SG)[0-9]{4}|[A-Z]+(?:_[A-Z]+)+)\"")]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"^\| `(\w+)` \|(.+)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
