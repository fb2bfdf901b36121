using System.Text;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Texts that one database would take and another not: both keep the same.</summary>
public abstract class OddTextsSuite(TestDatabase database)
{
    [SkippableTheory]
    [InlineData("It's a \"title\"; DROP TABLE \"Researcher\" -- \\ % _ @keys $1")]
    [InlineData("\u2028 lines \r\n and \t tabs \u0001")]
    [InlineData("𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍🔬 العربية 深層学習 한국어")]
    public async Task A_text_is_kept_as_it_is(string title)
    {
        await using var graph = await database.WithAsync(Titled(title));

        Assert.Equal([title], await TitlesAsync(graph));
        var again = await graph.ImportAsync(Titled(title));
        Assert.True(again.IsUnchanged);
        Assert.Empty(again.Problems);
    }

    [SkippableFact]
    public async Task Characters_that_no_database_keeps_are_replaced_and_told_once_and_again()
    {
        await using var graph = await database.WithAsync();

        var report = await graph.ImportAsync(Titled("a\0b\uD800c \\u0000"));
        var again = await graph.ImportAsync(Titled("a\0b\uD800c \\u0000"));

        Assert.Equal(["a\uFFFDb\uFFFDc \\u0000"], await TitlesAsync(graph));
        Assert.Equal(ImportCodes.CharactersReplaced, Assert.Single(report.Problems).Code);
        Assert.Equal(ImportState.Completed, report.State);
        Assert.True(again.IsUnchanged);
    }

    [SkippableTheory]
    [InlineData(0x21, 0x7E)]
    [InlineData(0x4E00, 0x9FFF)]
    [InlineData(0xAC00, 0xD7A3)]
    [InlineData(0x1F300, 0x1F5FF)]
    public async Task A_title_too_long_for_an_index_is_cut_between_characters_and_told(
        int first,
        int last
    )
    {
        var random = new Random(7);
        var title = string.Concat(
            Enumerable.Range(0, 3000).Select(_ => new Rune(random.Next(first, last + 1)).ToString())
        );
        await using var graph = await database.WithAsync();

        var report = await graph.ImportAsync(Titled(title));

        var kept = Assert.Single(await TitlesAsync(graph));
        Assert.StartsWith(kept.TrimEnd('…'), title, StringComparison.Ordinal);
        Assert.InRange(
            Encoding.UTF8.GetByteCount(kept),
            SoundDocument.NameBytesMax - 4,
            SoundDocument.NameBytesMax
        );
        Assert.Equal(ImportCodes.TextCut, Assert.Single(report.Problems).Code);
        Assert.True((await graph.ImportAsync(Titled(title))).IsUnchanged);
    }

    private static SourceDocument Titled(string title) =>
        Pages.Page(
            "odd.txt",
            Language.En,
            new PersonRecord { Name = "Ada Lovelace", Locator = "1" },
            Pages.Work(title, 2, null)
        ) with
        {
            Sha256 = new string('0', 64),
        };

    private static Task<List<string>> TitlesAsync(TestGraph graph) =>
        graph.ReadAsync(db => db.Publications.Select(p => p.Title).ToListAsync());
}
