using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Tests.Data.Importing;

namespace ScholarGraph.Tests.Data.Exporting;

/// <summary>The graph as exports read it.</summary>
public abstract class GraphReaderSuite(TestDatabase database)
{
    private const string Names = """
        @misc{a, title = {Names}, year = 2020, author = {van der Berg, Jr., Jan and {Research and Development} and Garc{\'i}a M{\'a}rquez, Mar{\'i}a
          and {Foo, Inc.} and Madonna}, keywords = {lakes, small boats}}
        """;

    [SkippableFact]
    public async Task Works_come_newest_first_unknown_years_last_with_authors_in_order()
    {
        await using var graph = await Completion.AllAsync(database);

        var works = await graph.WorksAsync();

        Assert.Equal(await OrderAsync(graph), works.Select(work => work.Id));
        Assert.Contains(works, work => work.Year is null);
        Assert.All(
            works,
            work =>
                Assert.Equal(
                    work.Authors.OrderBy(a => a.Position ?? int.MaxValue)
                        .ThenBy(a => a.ListedPosition ?? int.MaxValue)
                        .ThenBy(a => a.Kind),
                    work.Authors
                )
        );
        var agency = works.Single(work => work.Slug == "agency-is-frame-dependent");
        Assert.Equal((16, true), (agency.Authors.Count, agency.AuthorsComplete));
        Assert.Equal(
            [.. Enumerable.Range(1, 16)],
            agency.Authors.Select(author => author.Position ?? 0)
        );
        Assert.Equal("Reinforcement Learning Conference", agency.Venue);
    }

    [SkippableFact]
    public async Task Names_are_parted_as_their_sources_part_them()
    {
        await using var graph = await Completion.ImportedAsync(database, ExportedGraph.Read(Names));

        var work = Assert.Single(await graph.WorksAsync());

        Assert.Equal(
            [
                ("Jan van der Berg Jr.", "Jan", "van der Berg", "Jr."),
                ("Research and Development", null, "Research and Development", null),
                ("María García Márquez", "María", "García Márquez", null),
                ("Foo, Inc.", null, "Foo, Inc.", null),
                ("Madonna", null, "Madonna", null),
            ],
            work.Authors.Select(author =>
                (author.Name.Printed, author.Name.Given, author.Name.Family, author.Name.Suffix)
            )
        );
        Assert.Equal(["lakes", "small boats"], work.Keywords);
    }

    [SkippableFact]
    public async Task A_topic_that_is_inferred_is_no_keyword()
    {
        await using var graph = await Completion.AllAsync(database);
        await graph.ReadAsync(async db =>
        {
            var work = await db.Publications.FirstAsync(p => p.Slug == "agency-is-frame-dependent");
            foreach (var origin in Enum.GetValues<TopicOrigin>())
            {
                var topic = new Topic { Id = 10 + (int)origin, Slug = $"made-{origin}" };
                topic.Labels.Add(Label(20, Language.Fr, "fr"));
                topic.Labels.Add(Label(30, Language.En, "en"));
                work.TopicLinks.Add(
                    new PublicationTopic
                    {
                        Id = topic.Id,
                        Topic = topic,
                        Origin = origin,
                    }
                );

                TopicLabel Label(int id, Language language, string text) =>
                    new()
                    {
                        Id = id + (int)origin,
                        Language = language,
                        Text = $"{origin} {text}",
                        TextFolded = $"{origin} {text}",
                    };
            }

            return await db.SaveChangesAsync();
        });

        var works = await graph.WorksAsync();

        Assert.Equal(
            ["Stated en"],
            works.Single(work => work.Slug == "agency-is-frame-dependent").Keywords
        );
    }

    [SkippableFact]
    public async Task A_snapshot_does_not_see_what_is_written_after_it()
    {
        await using var graph = await Completion.ImportedAsync(database, ExportedGraph.Read(Names));
        await using var snapshot = await graph.OpenAsync();
        var before = await snapshot.WorksAsync();

        _ = await graph.ImportAsync(Completion.Bibtex);

        Assert.Equal(
            before.Select(work => work.Slug),
            (await snapshot.WorksAsync()).Select(w => w.Slug)
        );
        Assert.True((await graph.WorksAsync()).Count > before.Count);
    }

    [SkippableFact]
    public async Task A_database_without_a_graph_is_told()
    {
        await using var graph = await database.NewAsync();

        var failure = await Assert.ThrowsAsync<StoreException>(graph.OpenAsync);

        Assert.Equal(StoreCodes.NotMigrated, failure.Code);
    }

    private static Task<List<long>> OrderAsync(TestGraph graph) =>
        graph.ReadAsync(async db =>
        {
            var works = await db.Publications.ToListAsync();
            return works
                .OrderByDescending(work => work.Year ?? int.MinValue)
                .ThenBy(work => work.TitleFolded, StringComparer.Ordinal)
                .ThenBy(work => work.Title, StringComparer.Ordinal)
                .ThenBy(work => work.Id)
                .Select(work => work.Id)
                .ToList();
        });
}
