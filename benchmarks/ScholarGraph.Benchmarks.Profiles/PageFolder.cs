using System.Text.Json;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>A folder of pages, each with what it holds beside it: <c>NAME.fr.txt</c> and <c>NAME.expected.json</c>.</summary>
internal static class PageFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>First line of its <c>about.txt</c>; its own name without one.</summary>
    public static string NameOf(string folder)
    {
        var about = Path.Combine(folder, "about.txt");
        return File.Exists(about)
            ? File.ReadLines(about).FirstOrDefault("")
            : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
    }

    /// <summary>Parses and compares every page, by name.</summary>
    public static IEnumerable<PageScore> Scores(string folder)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(folder, "*.expected.json")
                .Order(StringComparer.Ordinal)
        )
        {
            var stem = Path.GetFileName(file)[..^".expected.json".Length];
            var text = Directory.EnumerateFiles(folder, stem + ".??.txt").FirstOrDefault();
            var expected = JsonSerializer.Deserialize<ExpectedPage>(File.ReadAllText(file), Json);
            if (expected is not null && text is not null)
            {
                yield return new PageScore(
                    stem,
                    expected,
                    ProfileParser.Parse(File.ReadAllText(text))
                );
            }
        }
    }
}
