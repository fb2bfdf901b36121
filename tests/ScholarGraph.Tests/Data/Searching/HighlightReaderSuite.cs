using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>What was looked for is marked where it is printed.</summary>
public abstract class HighlightReaderSuite(SearchedLibrary library)
{
    [SkippableTheory]
    [InlineData("bengio", "name: Yoshua <em>Bengio</em>")]
    [InlineData("Bengoi", "name: Yoshua <em>Bengio</em>")]
    [InlineData("chatelet emi", "name: <em>Émilie</em> du <em>Châtelet</em>")]
    [InlineData(
        "muller thing",
        "title: A survey of <em>things</em>; abstract: Deep learning is one <em>thing</em> among the others, says <em>Müller</em>."
    )]
    [InlineData("学习模型", "title: 深度<em>学习模型</em>的研究")]
    [InlineData("oeuvre", "title: Straße und <em>Œuvre</em>")]
    [InlineData("reinf", "labels: <em>Reinforcement</em> Learning")]
    public async Task Matches_are_marked_in_the_printed_text(string text, string highlights)
    {
        var graph = library.Graph;
        var first = (
            await graph.ReadAsync(db =>
                new GraphSearch(db, SearchQuestion.Read(text), [], new SearchFilters()).FindAsync(
                    null,
                    1,
                    default
                )
            )
        )[0];
        if (text is "bengio" or "Bengoi")
        {
            var yoshua = await graph.ReadAsync(db =>
                db.Researchers.SingleAsync(r => r.Name == "Yoshua Bengio")
            );
            first = first with { Key = yoshua.Id };
        }

        var found = await graph.ReadAsync(db =>
            new HighlightReader(db, SearchQuestion.Read(text)).ReadAsync([first], default)
        );

        Assert.Equal(
            highlights,
            string.Join(
                "; ",
                found[(first.Scope, first.Key)].Select(one => $"{one.Field}: {one.Fragment}")
            )
        );
    }
}
