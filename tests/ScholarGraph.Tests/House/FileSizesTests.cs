using System.Globalization;

namespace ScholarGraph.Tests.House;

/// <summary>Files stay small: past 200 lines one is on a list with its size, and the list only shrinks.</summary>
public sealed class FileSizesTests
{
    private const int LinesMax = 200;
    private const int LinesMaxWithoutReason = 400;
    private const string ListFile = "tests/ScholarGraph.Tests/House/long-files.txt";

    private static readonly Dictionary<string, (int Lines, string Reason)> Listed = Repository
        .Read(ListFile)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' ', 3))
        .ToDictionary(
            part => part[1],
            part =>
                (int.Parse(part[0], CultureInfo.InvariantCulture), part.Length > 2 ? part[2] : "")
        );

    [Fact]
    public void A_file_that_is_not_listed_has_at_most_200_lines() =>
        Assert.Empty(
            Sizes()
                .Where(file => file.Lines > LinesMax && !Listed.ContainsKey(file.Path))
                .Select(file =>
                    $"{file.Path} has {file.Lines} lines: split it, or list it in {ListFile}"
                )
        );

    [Fact]
    public void A_listed_file_does_not_grow() =>
        Assert.Empty(
            Sizes()
                .Where(file => Listed.TryGetValue(file.Path, out var l) && file.Lines > l.Lines)
                .Select(file =>
                    $"{file.Path} grew from {Listed[file.Path].Lines} to {file.Lines} lines"
                )
        );

    [Fact]
    public void A_listed_file_that_shrank_is_listed_with_its_new_size()
    {
        var sizes = Sizes().ToDictionary(file => file.Path, file => file.Lines);
        Assert.Empty(
            Listed
                .Where(l => !sizes.TryGetValue(l.Key, out var now) || now < l.Value.Lines)
                .Select(l =>
                    sizes.TryGetValue(l.Key, out var now) && now > LinesMax
                        ? $"{l.Key} shrank: write {now} instead of {l.Value.Lines} into {ListFile}"
                        : $"{l.Key} needs no place in {ListFile} any more: remove its line"
                )
        );
    }

    [Fact]
    public void Past_400_lines_the_list_gives_a_reason() =>
        Assert.DoesNotContain(
            Listed,
            l => l.Value.Lines > LinesMaxWithoutReason && l.Value.Reason.Length < 20
        );

    private static IEnumerable<(string Path, int Lines)> Sizes() =>
        Repository
            .Files.Where(file => Path.GetExtension(file) is ".cs" or ".ts" or ".js" or ".css")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file, File.ReadLines(Path.Combine(Repository.Root, file)).Count()));
}
