using System.Text.RegularExpressions;

namespace ScholarGraph.Tests.House;

public sealed partial class LinksTests
{
    [Fact]
    public void Every_relative_link_of_the_documentation_leads_somewhere() =>
        Assert.Empty(
            from file in Repository.With("", ".md")
            from Match link in Link().Matches(Repository.Read(file))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal)
            where !Leads(file, target)
            select $"{file}: {target}"
        );

    private static bool Leads(string file, string target)
    {
        var parts = target.Split('#', 2);
        var folder = Path.GetDirectoryName(file) ?? "";
        var path =
            parts[0].Length == 0
                ? file
                : Path.GetRelativePath(
                    Repository.Root,
                    Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0]))
                );
        return Repository.Has(path) && (parts.Length == 1 || Anchors(path).Contains(parts[1]));
    }

    private static IEnumerable<string> Anchors(string file) =>
        Heading()
            .Matches(Repository.Read(file))
            .Select(heading =>
                NotInAnchor()
                    .Replace(heading.Groups[1].Value.ToLowerInvariant(), "")
                    .Replace(' ', '-')
            );

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
