using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Author lists that a page leaves incomplete, completed by a BibTeX and an OpenAlex file.</summary>
public abstract class CompletedAuthorsSuite(TestDatabase database)
{
    [SkippableFact]
    public async Task Members_whom_the_page_leaves_out_stand_in_their_place()
    {
        await using var graph = await Completion.AllAsync(database);

        var authors = await AuthorsAsync(graph, "agency-is-frame-dependent");

        Assert.Equal(
            [
                "1 1 David Abel Listed",
                "2 2 André Barreto Listed",
                "3 3 Michael Bowling Listed",
                "4 4 Will Dabney Listed",
                "5 5 Shi Dong Listed",
                "6 6 Steven Hansen Listed",
                "7 7 Anna Harutyunyan Listed",
                "8 8 Khimya Khetarpal Listed",
                "9 8 Clare Lyle Listed",
                "10 10 Razvan Pascanu Listed",
                "11 9 Georgios Piliouras Listed",
                "12 12 Doina Precup Listed",
                "13 10 Jonathan Richens Listed",
                "14 11 Mark Rowland Listed",
                "15 12 Tom Schaul Listed",
                "16 13 Satinder Singh Listed",
            ],
            authors
        );
    }

    [SkippableFact]
    public async Task A_list_that_breaks_off_gives_no_positions_and_the_owner_stays_the_pages()
    {
        await using var graph = await Completion.AllAsync(database);

        var authors = await AuthorsAsync(
            graph,
            "how-do-language-models-learn-facts-dynamics-curricula-and-hallucinations"
        );

        Assert.Equal(
            [
                " 1 Nicolas Zucchet Listed",
                " 2 Jörg Bornschein Listed",
                " 3 Stephanie Chan Listed",
                " 4 Andrew Lampinen Listed",
                " 5 Soham De Listed",
                "  Razvan Pascanu PageOwner",
            ],
            authors
        );
        Assert.False(
            await graph.ReadAsync(db =>
                db.Publications.Where(p => p.Slug.StartsWith("how-do-language"))
                    .Select(p => p.AuthorsComplete)
                    .SingleAsync()
            )
        );
    }

    private static Task<List<string>> AuthorsAsync(TestGraph graph, string slug) =>
        graph.ReadAsync(async db =>
        {
            var authors = await db
                .Authorships.Where(a => a.Publication.Slug == slug)
                .Include(a => a.Researcher)
                .OrderBy(a => a.Rank)
                .ToListAsync();
            return authors.ConvertAll(a =>
                $"{a.Position} {a.ListedPosition} {a.Researcher.Name} {a.Kind}"
            );
        });
}
