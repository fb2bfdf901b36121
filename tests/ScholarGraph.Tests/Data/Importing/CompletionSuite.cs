using Microsoft.EntityFrameworkCore;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>A page leaves out years, venues, positions and its institute's members; a BibTeX and an OpenAlex file complete it.</summary>
public abstract class CompletionSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task All_six_orders_give_the_same_graph()
    {
        SourceDocument[] sources = [Completion.Seed, Completion.Bibtex, Completion.OpenAlex];
        int[][] orders =
        [
            [0, 1, 2],
            [0, 2, 1],
            [1, 0, 2],
            [1, 2, 0],
            [2, 0, 1],
            [2, 1, 0],
        ];
        var contents = new List<string>();
        foreach (var order in orders)
        {
            await using var graph = await Completion.ImportedAsync(
                database,
                [.. order.Select(at => sources[at])]
            );
            contents.Add(await graph.ContentAsync());
            foreach (var source in sources)
            {
                Assert.True((await graph.ImportAsync(source)).IsUnchanged);
            }

            Assert.Empty(await database.LooseEndsAsync(graph));
        }

        Assert.All(contents, content => Assert.Equal(contents[0], content));
    }

    [SkippableFact]
    public async Task Years_venues_types_and_identifiers_are_completed()
    {
        await using var graph = await Completion.AllAsync(database);

        var works = await graph.ReadAsync(db =>
            db.Publications.OrderBy(p => p.Slug)
                .Where(p => p.Year != null)
                .Select(p => new
                {
                    p.Slug,
                    p.Year,
                    p.Type,
                    Venue = p.Venue == null ? null : p.Venue.Name,
                    p.Doi,
                })
                .ToListAsync()
        );

        Assert.Equal(
            [
                "agency-is-frame-dependent: 2025 ConferencePaper Reinforcement Learning Conference ",
                "harvest-yields: 2019 Article  ",
                "how-do-language-models-learn-facts-dynamics-curricula-and-hallucinations: 2025 ConferencePaper Conference on Language Modeling ",
                "introduction: 2020",
                "introduction: 2020",
                "introduction: 2020",
                "noprop-training-neural-networks-without-back-propagation-or-forward-propagation: 2025 Preprint  10.48550/arxiv.2503.24322",
                "round-and-round-we-go-what-makes-rotary-positional-encodings-useful: 2025 ConferencePaper  ",
                "soil-of-the-northern-plain: 1998 Article  ",
                "torque-aware-momentum: 2025 Article Optimization Letters 10.1000/torque",
            ],
            works.Select(p =>
                p.Slug.StartsWith("introduction", StringComparison.Ordinal)
                    ? $"introduction: {p.Year}"
                    : $"{p.Slug}: {p.Year} {p.Type} {p.Venue} {p.Doi}"
            )
        );
    }

    [SkippableFact]
    public async Task Nothing_is_merged_that_should_not_be()
    {
        await using var graph = await Completion.AllAsync(database);

        var statistics = await graph.ReadAsync(db => db.Statistics.SingleAsync());
        var introductions = await graph.ReadAsync(db =>
            db.Publications.Where(p => p.Title == "Introduction")
                .OrderBy(p => p.Doi)
                .Select(p => p.Doi)
                .ToListAsync()
        );
        var namesakes = await graph.ReadAsync(db =>
            db.Researchers.Where(r => r.NameFolded == "qinyu li")
                .OrderBy(r => r.PublicationCount)
                .Select(r => r.PublicationCount)
                .ToListAsync()
        );

        // The seed's 8 and 43; three introductions, soil and harvest; Khetarpal, Precup, Roe, two Does, Farmer and a second Li.
        Assert.Equal((13, 43 + 7), (statistics.Publications, statistics.Researchers));
        Assert.Equal(["10.1000/first", "10.1000/second"], introductions.OfType<string>());
        Assert.Equal(3, introductions.Count);
        Assert.Equal([1, 2], namesakes);
    }

    [SkippableFact]
    public async Task Two_years_are_both_kept_with_the_rule_that_chose()
    {
        await using var graph = await Completion.AllAsync(database);

        var facts = await graph.ReadAsync(db =>
            db.Provenance.Where(p =>
                    p.Fact == "year" && p.Publication!.Slug == "torque-aware-momentum"
                )
                .OrderBy(p => p.Printed)
                .Select(p => new
                {
                    p.Source.Name,
                    p.Locator,
                    p.Printed,
                    p.Value,
                    p.Reason,
                })
                .ToListAsync()
        );

        Assert.Equal(
            ["works.bib torque 2024 2025", "works.json /results/1 2025 2025"],
            facts.Select(f => $"{f.Name} {f.Locator} {f.Printed} {f.Value}")
        );
        Assert.Contains("registries", facts[0].Reason, StringComparison.Ordinal);
        Assert.Null(facts[1].Reason);
    }

    [SkippableFact]
    public async Task Taking_the_files_back_leaves_the_graph_of_the_page()
    {
        await using var alone = await Completion.ImportedAsync(database, Completion.Seed);
        await using var graph = await Completion.AllAsync(database);
        var others = await graph.ReadAsync(db =>
            db.Sources.Where(s => s.Kind != SourceFormat.Profile).Select(s => s.Id).ToListAsync()
        );

        foreach (var source in others)
        {
            _ = await graph.Pipeline.DeleteSourceAsync(source, default);
        }

        Assert.Equal(await alone.ContentAsync(), await graph.ContentAsync());
    }
}
