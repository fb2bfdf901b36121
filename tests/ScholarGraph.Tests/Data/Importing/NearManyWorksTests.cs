using FsCheck.Xunit;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Data.Curating;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Names of many works, and initials that nobody else has: each import is worked out near and as a whole, and both are compared.</summary>
public sealed class NearManyWorksTests
{
    [Fact]
    public void Who_wrote_many_works_is_several_once_others_bear_the_words_of_the_name_and_one_with_more_works()
    {
        var graph = ThoughtGraph.Knowing(TopicVocabulary.Parse("""{"topics": []}"""));
        graph.ImportAll([
            Crowd.Page,
            Page.Of(
                "quills",
                null,
                [.. Enumerable.Range(0, 6).Select(at => $"Q{at}: Quill {Word(at, 1)}")]
            ),
            .. Works(0, 20),
        ]);
        Assert.Equal(20, QuillZars(graph));

        graph.ImportAll([.. Works(20, 10)]);
        Assert.Equal(1, QuillZars(graph));

        // Others with the last name, whom nobody knows.
        graph.Import(Page.Of("zars", null, $"Z: {Word(0, 0)} Zar"));
        Assert.Equal(30, QuillZars(graph));

        graph.ImportAll([.. Works(30, 20)]);
        Assert.Equal(1, QuillZars(graph));
    }

    [Fact]
    public void Initials_are_several_once_somebody_else_has_the_last_word()
    {
        var graph = ThoughtGraph.Knowing(TopicVocabulary.Parse("""{"topics": []}"""), 200);
        graph.ImportAll([Crowd.Page, Page.Of("u", null, "S: Q. Zar")]);
        graph.Import(Page.Of("v", null, "T: Q. Zar"));
        Assert.Equal(1, Count(graph, "Q. Zar"));

        graph.Import(Page.Of("w", null, "U: B. Zar"));
        Assert.Equal(2, Count(graph, "Q. Zar"));
    }

    [Property(MaxTest = 6)]
    public void Imports_of_works_namesakes_and_forms_in_any_order(byte[] steps)
    {
        var graph = ThoughtGraph.Knowing(TopicVocabulary.Parse("""{"topics": []}"""));
        graph.ImportAll([Crowd.Page, .. Works(0, 20)]);
        for (var at = 0; at < Math.Min(steps.Length, 12); at++)
        {
            var name = $"s{at}";
            graph.ImportAll(
                (steps[at] % 8, steps[at] / 8) switch
                {
                    (0 or 1, var works) => [.. Works(100 * at, 1 + (works % 16))],
                    // The same works again, in one file, beside others.
                    (2, var works) =>
                    [
                        Page.Of(
                            name,
                            null,
                            [
                                .. Enumerable
                                    .Range(0, 1 + (works % 16))
                                    .Select(work =>
                                        $"Work {work}: Quill Zar, {Word(works, 0)} Bix"
                                    ),
                            ]
                        ),
                    ],
                    (3 or 4, var who) => [Page.Of(name, null, $"Q{at}: Quill {Word(who, 1)}")],
                    (5, var who) => [Page.Of(name, null, $"Z{at}: {Word(who, 0)} Zar")],
                    (6, var who) => [Page.Of(name, null, $"F{at}: Quill {"DF"[who % 2]}. Zar")],
                    _ => [Page.Of(name, null, $"I{at}: Q. Zar", $"J{at}: Quill Zar, Q. Zar")],
                }
            );
        }
    }

    private static IEnumerable<SourceDocument> Works(int from, int works) =>
        Enumerable
            .Range(from, works)
            .Select(at => Page.Of($"w{at}", null, $"Work {at}: Quill Zar"));

    private static string Word(int at, int which) => Crowd.NameOf(at, at).Split(' ')[which];

    private static int QuillZars(ThoughtGraph graph) => Count(graph, "Quill Zar");

    private static int Count(ThoughtGraph graph, string name) =>
        graph.Rows.Researchers.Count(researcher => researcher.Name == name);
}
