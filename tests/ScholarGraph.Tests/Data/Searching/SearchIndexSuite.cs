using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>The full-text indexes are what the texts are, after whatever was written.</summary>
public abstract class SearchIndexSuite(TestDatabase database)
{
    private static readonly string[] _names =
    [
        "Ada Lovelace",
        "A. Lovelace",
        "Émilie du Châtelet",
        "王伟",
        "O'Brien-Łukasz",
        "Søren Ångström",
        "김철수",
    ];

    private static readonly string[] _titles =
    [
        "Deep learning: a survey",
        "Deep Learning",
        "深度学习模型的研究",
        "L’état de l’art — «revu»",
        "x",
        "C++ & 100% \"quoted\" \\ back's",
        "การเรียนรู้ BERT模型v2",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍🔬 العربية، نص",
    ];

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_imports_and_deletions_leave_the_index_of_what_is_kept(int seed)
    {
        var random = new Random(seed);
        await using var graph = await database.WithAsync();
        for (var step = 0; step < 12; step++)
        {
            var sources = await graph.ReadAsync(db => db.Sources.Select(s => s.Id).ToListAsync());
            if (sources.Count > 2 && random.Next(3) == 0)
            {
                _ = await graph.Pipeline.DeleteSourceAsync(
                    sources[random.Next(sources.Count)],
                    default
                );
            }
            else
            {
                _ = await graph.ImportAsync(Drawn(random));
            }

            Assert.Equal(await KeptIndex.RecountedAsync(graph), await KeptIndex.KeptAsync(graph));
            Assert.Empty(await KeptIndex.WrongTrigramsAsync(graph));
        }
    }

    [SkippableFact]
    public async Task A_long_abstract_counts_to_its_limit_and_a_long_word_to_its_own()
    {
        await using var graph = await database.WithAsync(
            Pages.Page(
                "long.txt",
                Language.En,
                Pages.Person("Ada Lovelace"),
                Pages.Work(
                    new string('é', 200),
                    5,
                    string.Concat(Enumerable.Range(0, 4_000).Select(i => $"w{i % 300} 学"))
                )
            )
        );

        Assert.Equal(await KeptIndex.RecountedAsync(graph), await KeptIndex.KeptAsync(graph));
    }

    private static SourceDocument Drawn(Random random) =>
        Pages.Page(
            random.Next(6).ToString(CultureInfo.InvariantCulture) + ".txt",
            Language.En,
            Pages.Person(Of(random, _names)),
            [
                .. Enumerable
                    .Range(0, random.Next(1, 4))
                    .Select(at =>
                        Pages.Work(
                            Of(random, _titles),
                            5 + (at * 10),
                            random.Next(2) == 0
                                ? null
                                : Of(random, _titles) + " . " + Of(random, _titles),
                            [.. Enumerable.Range(0, random.Next(4)).Select(_ => Of(random, _names))]
                        )
                    ),
            ]
        );

    private static string Of(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
