using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

/// <summary>Ids that a merge has given up go on resolving.</summary>
public abstract class MergedIdSuite : IAsyncLifetime
{
    internal const long OldKey = 4_242_424_242;

    private readonly SeededGraph _seeded;

    private protected MergedIdSuite(TestDatabase database) => _seeded = new MergedGraph(database);

    private static string OldId => Id(nameof(Researcher), OldKey);

    public Task InitializeAsync() => _seeded.InitializeAsync();

    public Task DisposeAsync() => _seeded.DisposeAsync();

    [SkippableFact]
    public async Task The_old_id_gives_the_one_that_it_stands_for_now_with_its_new_id()
    {
        var data = await _seeded.DataAsync(
            $$"""
            { researcherById(id: "{{OldId}}") { slug }
              node(id: "{{OldId}}") { ... on Researcher { slug coauthors(first: 1) { totalCount } } } }
            """
        );

        Assert.Equal(
            """{"researcherById":{"slug":"razvan-pascanu"},"node":{"slug":"razvan-pascanu","coauthors":{"totalCount":42}}}""",
            data.GetRawText()
        );
    }

    [SkippableFact]
    public async Task Old_and_new_ids_asked_for_together_each_get_their_answer()
    {
        var current = (
            await _seeded.DataAsync("{ researcherBySlug(slug: \"razvan-pascanu\") { id } }")
        )
            .GetProperty("researcherBySlug")
            .GetProperty("id")
            .GetString();

        var data = await _seeded.DataAsync(
            $$"""{ nodes(ids: ["{{current}}", "{{OldId}}", "{{Id(nameof(Researcher), 7)}}"]) { id } }"""
        );

        Assert.Equal(
            $$"""{"nodes":[{"id":"{{current}}"},{"id":"{{current}}"},null]}""",
            data.GetRawText()
        );
    }

    private static string Id(string type, long key) =>
        Convert.ToBase64String(
            System.Text.Encoding.UTF8.GetBytes($"{type}:{EntityKey.ToText(key)}")
        );

    private sealed class MergedGraph(TestDatabase database) : SeededGraph(database)
    {
        private protected override async Task FillAsync(IServiceProvider services)
        {
            await base.FillAsync(services);
            await using var context = await services
                .GetRequiredService<IDbContextFactory<ScholarContext>>()
                .CreateDbContextAsync();
            var owner = await context.Researchers.SingleAsync(r => r.Slug == "razvan-pascanu");
            context.Add(
                new KeyRedirect
                {
                    Id = OldKey,
                    Kind = nameof(Researcher),
                    TargetId = owner.Id,
                }
            );
            await context.SaveChangesAsync();
        }
    }
}
