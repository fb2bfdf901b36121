using System.Text.Json;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>Compares parses with what their pages hold.</summary>
internal static class Measure
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Prints each page, each miss with what was found instead, and the rate.</summary>
    /// <returns>0 when every publication is right, 1 when some are not, 2 without pages.</returns>
    public static int Pages(string folder, TextWriter output)
    {
        var all = 0;
        var right = 0;
        var guesses = 0;
        foreach (
            var file in Directory
                .EnumerateFiles(folder, "*.expected.json")
                .Order(StringComparer.Ordinal)
        )
        {
            var expected = JsonSerializer.Deserialize<ExpectedPage>(File.ReadAllText(file), Json);
            var stem = Path.GetFileName(file)[..^".expected.json".Length];
            var text = Directory.EnumerateFiles(folder, stem + ".??.txt").FirstOrDefault();
            if (expected is null || text is null)
            {
                continue;
            }

            var parsed = ProfileParser.Parse(File.ReadAllText(text));
            var misses = Misses(expected, parsed).ToList();
            all += expected.Publications.Count;
            right += expected.Publications.Count - misses.Count(miss => miss.IsLoss);
            guesses += parsed.Problems.Count;
            output.WriteLine(
                $"{stem}: {expected.Publications.Count - misses.Count(miss => miss.IsLoss)}/{expected.Publications.Count}"
            );
            foreach (var miss in misses)
            {
                output.WriteLine("  " + miss.Text);
            }
        }

        output.WriteLine(
            $"{right} of {all} right: {100.0 * right / Math.Max(all, 1):F2} %; {guesses} problems reported"
        );
        return all == 0 ? 2
            : right == all ? 0
            : 1;
    }

    private static IEnumerable<(bool IsLoss, string Text)> Misses(
        ExpectedPage expected,
        ParsedProfile parsed
    )
    {
        if (parsed.Owner?.Name != expected.Owner)
        {
            yield return (false, $"owner: {parsed.Owner?.Name}");
        }

        var found = parsed
            .Listings.GroupBy(listing => listing.Title)
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (var publication in expected.Publications)
        {
            if (!found.Remove(publication.Title, out var listings))
            {
                yield return (true, $"no such title: {publication.Title}");
                continue;
            }

            var authors = listings
                .SelectMany(listing => listing.Authors)
                .Select(author => author.Name)
                .Distinct()
                .ToList();
            if (!authors.SequenceEqual(publication.ListedAuthors.Distinct()))
            {
                var more = string.Join(" | ", authors.Except(publication.ListedAuthors));
                var fewer = string.Join(" | ", publication.ListedAuthors.Except(authors));
                yield return (
                    true,
                    $"authors of \"{publication.Title}\": too many [{more}], missing [{fewer}]"
                );
            }
            else if (
                listings
                    .Select(listing => listing.Abstract)
                    .FirstOrDefault(text => text is not null) != publication.Abstract
            )
            {
                yield return (true, $"abstract of \"{publication.Title}\"");
            }
        }

        foreach (var title in found.Keys)
        {
            yield return (false, $"invented title: {title[..Math.Min(120, title.Length)]}");
        }
    }
}
