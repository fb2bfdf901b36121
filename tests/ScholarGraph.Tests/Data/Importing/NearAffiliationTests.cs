using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Data.Curating;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Affiliations where a corpus tells how rare names are: each import is worked out near and as a whole, and both are compared.</summary>
public sealed class NearAffiliationTests
{
    [Fact]
    public void Who_was_one_among_colleagues_is_several_once_others_bear_the_words_of_the_name()
    {
        var graph = ThoughtGraph.Knowing(TopicVocabulary.Parse("""{"topics": []}"""));
        graph.ImportAll([
            Crowd.Page,
            // Fifteen others with the first name: rare enough at one organization, not rare enough without one.
            Page.Of(
                "quills",
                null,
                [.. Enumerable.Range(0, 15).Select(at => $"Q{at}: Quill {Word(at, 1)}")]
            ),
            At("Mila", "a"),
            At("mila", "b"),
        ]);
        Assert.Equal(1, QuillZars(graph));

        graph.Import(At("MILA", "c"));
        Assert.Equal(1, QuillZars(graph));
        graph.Import(At("CNRS", "d"));
        Assert.Equal(2, QuillZars(graph));

        // Another with the last name, whom nobody knows.
        graph.Import(Page.Of("zars", null, $"Z: {Word(0, 0)} Zar"));
        Assert.Equal(4, QuillZars(graph));
    }

    private static SourceDocument At(string organization, string name) =>
        Page.Of(name, null, $"Work {name}: Quill Zar")
            .WithFirst(author => author with { Affiliations = [organization] });

    private static string Word(int at, int which) => Crowd.NameOf(at, at).Split(' ')[which];

    private static int QuillZars(ThoughtGraph graph) =>
        graph.Rows.Researchers.Count(researcher => researcher.Name == "Quill Zar");
}
