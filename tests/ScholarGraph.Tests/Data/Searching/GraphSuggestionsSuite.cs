using ScholarGraph.Data.Searching;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>What is typed is completed, on any database alike.</summary>
public abstract class GraphSuggestionsSuite(SearchedLibrary library)
{
    [SkippableTheory]
    [InlineData("ben", "Researchers: Bengio Diallo, Researchers: Yoshua Bengio")]
    [InlineData(
        "deep",
        "Topics: Deep Learning, Publications: Deep Learning, Publications: Curriculum learning in deep water"
    )]
    [InlineData("curriculum lear", "Publications: Curriculum learning in deep water")]
    [InlineData("王", "Researchers: 王伟")]
    [InlineData("zzz", "")]
    public async Task What_is_typed_is_completed(string text, string completions)
    {
        var graph = library.Graph;
        var found = await graph.ReadAsync(db =>
            new GraphSuggestions(db, SearchQuestion.Read(text), []).FindAsync(8, default)
        );

        Assert.Equal(
            completions.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            found
                .Select(suggestion => $"{suggestion.Scope}: {suggestion.Text}")
                .Where(line => !line.Contains("deeply", StringComparison.Ordinal))
                .Order()
        );
    }
}
