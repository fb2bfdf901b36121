using ScholarGraph.Data.Searching;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>Whatever is typed is a question, and no statement of the database's language.</summary>
public abstract class AnyTextSuite(SearchedLibrary library)
{
    [SkippableTheory]
    [InlineData("\"")]
    [InlineData("\"a \"b")]
    [InlineData("*")]
    [InlineData("********")]
    [InlineData("NEAR(")]
    [InlineData("NEAR(deep learning, 2)")]
    [InlineData("-deep")]
    [InlineData("title:deep")]
    [InlineData("^deep")]
    [InlineData("deep AND")]
    [InlineData("deep OR NOT")]
    [InlineData("{title} : deep + learning")]
    [InlineData("deep\0learning")]
    [InlineData("'; DROP TABLE x --")]
    [InlineData("deep & !learning | <-> :*")]
    [InlineData("\\ % _ {0} @p0 $1")]
    [InlineData("\uD800 lone")]
    [InlineData("!?…，。")]
    public async Task No_text_is_an_error(string text)
    {
        var graph = library.Graph;

        var hits = await graph.ReadAsync(db =>
            new GraphSearch(db, SearchQuestion.Read(text), [], new SearchFilters()).FindAsync(
                null,
                100,
                default
            )
        );
        var suggestions = await graph.ReadAsync(db =>
            new GraphSuggestions(db, SearchQuestion.Read(text), []).FindAsync(8, default)
        );

        Assert.True(SearchQuestion.Read(text).Terms.Count > 0 || hits.Count == 0);
        Assert.True(suggestions.Count <= 8);
    }
}
