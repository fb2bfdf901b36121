using System.Text.RegularExpressions;

namespace ScholarGraph.Tests.House;

/// <summary>What must not stand in the repository: places that exist on one machine only.</summary>
public sealed partial class WordsTests
{
    // Put together at run time, so that this file does not hold them.
    private static readonly string[] Banned =
    [
        string.Concat("/work", "/shared"),
        string.Concat("/work", "/trees"),
        string.Concat("registry.", "npmjs"),
        string.Concat("api.", "nuget"),
        string.Concat("nuget", ".org"),
        string.Concat("npmjs", ".com"),
        string.Concat("proxy.", "golang"),
        string.Concat("pypi", ".org"),
    ];

    [Fact]
    public void No_file_names_a_registry_or_a_folder_of_one_machine() =>
        Assert.Empty(
            from file in Repository.Files
            let text = Repository.Read(file)
            from word in Banned
            where text.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{file}: {word}"
        );

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(
            Repository.With("src/", ".cs"),
            file => Empty().IsMatch(Path.GetFileNameWithoutExtension(file))
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Assert.Empty(
            from file in Repository.With("src/", ".cs").Concat(Repository.With("tests/", ".cs"))
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            let declared = Namespace().Match(Repository.Read(file)).Groups[1].Value
            where declared.Length > 0 && declared != Expected(file)
            select $"{file} declares {declared}, its folder is {Expected(file)}"
        );

    [Fact]
    public void No_namespace_hides_the_names_of_the_library() =>
        Assert.DoesNotContain(
            Repository.With("src/", ".cs"),
            file => Hiding().IsMatch(Namespace().Match(Repository.Read(file)).Groups[1].Value)
        );

    private static string Expected(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilities|Common|Extensions)$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\.(GraphQL|Schema)$")]
    private static partial Regex Hiding();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
