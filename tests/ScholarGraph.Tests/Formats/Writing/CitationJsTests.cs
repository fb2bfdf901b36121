using System.Text.Json;
using FsCheck.Fluent;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Tests.Server.Http;

namespace ScholarGraph.Tests.Formats.Writing;

/// <summary>What is written is read by a program of others as it is read by ours.</summary>
public sealed class CitationJsTests
{
    private const int Documents = 100;

    [SkippableTheory]
    [InlineData("bibtex", "bib")]
    [InlineData("csl-json", "json")]
    public async Task Titles_authors_years_and_keys_are_read_alike(string format, string extension)
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        var works = OddWorks
            .Arbitrary()
            .Generator.Sample(Documents, Documents)
            .SelectMany(odd => odd.Works)
            // In CSL that is no name.
            .Where(work => work.Authors.All(author => author.Name.Printed != "others"))
            .Append(Samples.Paper)
            .ToList();
        var keys = new CitationKeys();
        var read = await ReadAsync(await Written.AsAsync(format, works), extension);

        Assert.Equal(
            string.Join("\n\n", works.Select(work => keys.Take(work) + "\n" + Facts(work))),
            string.Join(
                "\n\n",
                read.GetProperty("entries")
                    .EnumerateArray()
                    .Select(entry => entry.GetProperty("id").GetString() + "\n" + Facts(entry))
            )
        );
    }

    // It numbers references in one style, and there has no word for an unknown year.
    [SkippableTheory]
    [InlineData("apa", CitationStyle.Apa)]
    [InlineData("vancouver", CitationStyle.Vancouver)]
    public async Task References_are_written_alike(string style, CitationStyle ours)
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        var works = Citable()
            .Where(work => work.Year is not null || ours != CitationStyle.Vancouver)
            .ToList();
        var read = await ReadAsync(await Written.AsAsync("csl-json", works), "json");

        Assert.Equal(
            works.Select(work => ScholarGraph.Formats.Citations.CitationText.Of(work, ours)),
            read.GetProperty(style)
                .EnumerateArray()
                .Select(text => text.GetString()!)
                .Select(text => text.StartsWith("1. ", StringComparison.Ordinal) ? text[3..] : text)
        );
    }

    private static IEnumerable<CitedWork> Citable() =>
        from authors in new[] { 1, 2, 3, 6, 7, 20, 21 }
        from year in new int?[] { null, 2020 }
        select Samples.Bare("Mapping lakes") with
        {
            Authors =
            [
                .. Enumerable
                    .Range(1, authors)
                    .Select(place => Samples.Author(place, "Ada-Beth Q.", $"Ferry{place}")),
            ],
            AuthorsComplete = true,
            Year = year,
        };

    private static async Task<JsonElement> ReadAsync(string text, string extension)
    {
        var folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;
        try
        {
            var file = Path.Combine(folder, "works." + extension);
            await File.WriteAllTextAsync(file, text);
            return JsonDocument.Parse(await NodeScript.RunAsync("citations.mjs", file)).RootElement[
                0
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Facts(CitedWork work) =>
        string.Join(
            '\n',
            OneLine.Of(work.Title),
            string.Join(" | ", work.Authors.Select(author => author.Name.Printed)),
            work.AuthorsComplete || work.Authors.Count == 0,
            work.Year,
            work.Venue,
            work.Doi
        );

    private static string Facts(JsonElement entry)
    {
        var authors = entry
            .GetProperty("authors")
            .EnumerateArray()
            .Select(author => author.GetString()!)
            .ToList();
        var isComplete = authors is not [.., "others"];
        return string.Join(
            '\n',
            entry.GetProperty("title").GetString(),
            string.Join(" | ", isComplete ? authors : authors[..^1]),
            isComplete,
            entry.GetProperty("year").ToString(),
            entry.GetProperty("venue").GetString(),
            entry.GetProperty("doi").GetString()
        );
    }
}
