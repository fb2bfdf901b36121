using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;
using ScholarGraph.Data.Searching;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>What searches find, in which order, on any database alike.</summary>
public abstract class GraphSearchSuite(SearchedLibrary library)
{
    [SkippableTheory]
    [InlineData("Yoshua Bengio", "Yoshua Bengio")]
    [InlineData("bengio", "Yoshua Bengio, Bengio Diallo")]
    [InlineData("YOSHUA BEN", "Yoshua Bengio")]
    [InlineData("bengio yoshua", "Yoshua Bengio")]
    [InlineData("emilie du chatelet", "Émilie du Châtelet")]
    [InlineData("ÉMILIE", "Émilie du Châtelet")]
    [InlineData("soren lukasz", "Søren Łukasz")]
    [InlineData("o'brien", "O'Brien Kelly")]
    [InlineData("王伟", "王伟")]
    [InlineData("김철수", "김철수")]
    [InlineData("Bengoi", "Yoshua Bengio, Bengio Diallo")]
    [InlineData("Courvile", "Aaron Courville")]
    [InlineData("aron courville", "Aaron Courville")]
    [InlineData("Schmidthuber", "Jürgen Schmidhuber")]
    [InlineData("nobody here", "")]
    public async Task Researchers_are_found(string text, string names) =>
        await FindsAsync(text, names, SearchScope.Researchers);

    [SkippableTheory]
    [InlineData(
        "deep learning",
        "Deep Learning, Curriculum learning in deep water, A survey of things"
    )]
    [InlineData("\"deep learning\"", "Deep Learning, A survey of things")]
    [InlineData(
        "learning deep",
        "Deep Learning, Curriculum learning in deep water, Learning to learn, deeply, A survey of things"
    )]
    [InlineData("mueller", "")]
    [InlineData("muller", "A survey of things")]
    [InlineData("strasse oeuvre", "Straße und Œuvre")]
    [InlineData("学习", "深度学习模型的研究")]
    [InlineData("模型", "深度学习模型的研究")]
    [InlineData("习学", "")]
    [InlineData("학습", "한국어를 위한 학습")]
    [InlineData("한국어 학습", "한국어를 위한 학습")]
    [InlineData("เรียนรู้", "การเรียนรู้เชิงลึก")]
    [InlineData("curr", "Curriculum learning in deep water")]
    [InlineData("curr water", "")]
    public async Task Publications_are_found(string text, string titles) =>
        await FindsAsync(text, titles, SearchScope.Publications);

    [SkippableTheory]
    [InlineData("deep learning", "Deep Learning")]
    [InlineData("learning", "Deep Learning, Reinforcement Learning")]
    [InlineData("reinf", "Reinforcement Learning")]
    public async Task Topics_are_found(string text, string labels) =>
        await FindsAsync(text, labels, SearchScope.Topics);

    [SkippableFact]
    public async Task What_is_called_so_comes_before_what_only_has_the_words()
    {
        var graph = library.Graph;
        var hits = await HitsAsync(graph, "deep learning");

        Assert.Equal(
            [SearchScope.Topics, SearchScope.Publications],
            hits.Take(2).Select(hit => hit.Scope).Order().Reverse()
        );
        Assert.All(hits.Take(2), hit => Assert.True(hit.Score >= 3));
        Assert.All(hits.Skip(2), hit => Assert.True(hit.Score < 1.5));
    }

    [SkippableTheory]
    [InlineData("deep")]
    [InlineData("e")]
    [InlineData("bengoi")]
    [InlineData("learning")]
    public async Task Pages_make_the_whole(string text)
    {
        var graph = library.Graph;
        var all = await HitsAsync(graph, text);
        Assert.NotEmpty(all);

        var paged = new List<SearchHit>();
        while (true)
        {
            var page = await graph.ReadAsync(db =>
                Search(db, text).FindAsync(paged.Count == 0 ? null : paged[^1].Place, 2, default)
            );
            if (page.Count == 0)
            {
                break;
            }

            paged.AddRange(page);
        }

        Assert.Equal(all, paged);
        var counts = await graph.ReadAsync(db => Search(db, text).CountAsync(default));
        Assert.Equal(
            all.GroupBy(hit => hit.Scope).ToDictionary(s => s.Key, s => s.Count()),
            counts.ToDictionary()
        );
    }

    [SkippableFact]
    public async Task Only_hits_that_are_wanted_are_found_and_counted()
    {
        var graph = library.Graph;
        var filters = new SearchFilters
        {
            Publications = work => work.Title.Contains("water"),
            Topics = topic => topic.Slug == "reinforcement-learning",
            Researchers = person => person.Name != "Bengio Diallo",
        };

        Assert.Equal(
            ["Curriculum learning in deep water", "Reinforcement Learning"],
            (await NamesAsync(graph, "learning", [], filters)).Order()
        );
        Assert.Equal(["Yoshua Bengio"], await NamesAsync(graph, "bengio", [], filters));
        Assert.Equal(["Yoshua Bengio"], await NamesAsync(graph, "bengoi", [], filters));
        Assert.Equal(
            2,
            await graph.ReadAsync(async db =>
                (
                    await new GraphSearch(
                        db,
                        SearchQuestion.Read("learning"),
                        [],
                        filters
                    ).CountAsync(default)
                ).Values.Sum()
            )
        );
    }

    private async Task FindsAsync(string text, string names, SearchScope scope)
    {
        var graph = library.Graph;
        Assert.Equal(
            names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            string.Join(", ", await NamesAsync(graph, text, [scope], new SearchFilters()))
                .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Order()
        );
    }

    private static GraphSearch Search(ScholarContext db, string text) =>
        new(db, SearchQuestion.Read(text), [], new SearchFilters());

    private static Task<IReadOnlyList<SearchHit>> HitsAsync(TestGraph graph, string text) =>
        graph.ReadAsync(db => Search(db, text).FindAsync(null, 100, default));

    private static Task<List<string>> NamesAsync(
        TestGraph graph,
        string text,
        SearchScope[] scopes,
        SearchFilters filters
    ) =>
        graph.ReadAsync(async db =>
        {
            var hits = await new GraphSearch(
                db,
                SearchQuestion.Read(text),
                scopes,
                filters
            ).FindAsync(null, 100, default);
            var names = new List<string>();
            foreach (var hit in hits)
            {
                names.Add(
                    hit.Scope switch
                    {
                        SearchScope.Researchers => (await db.Researchers.FindAsync(hit.Key))!.Name,
                        SearchScope.Publications => (
                            await db.Publications.FindAsync(hit.Key)
                        )!.Title,
                        _ => (await db.TopicLabels.Where(l => l.TopicId == hit.Key).ToListAsync())[
                            0
                        ].Text,
                    }
                );
            }

            return names;
        });
}
