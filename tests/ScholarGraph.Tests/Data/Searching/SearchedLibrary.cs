using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Searching;

/// <summary>A graph of works by people of many scripts, made once; tests only read from it.</summary>
public abstract class SearchedLibrary(TestDatabase database) : IAsyncLifetime
{
    private TestGraph? _graph;

    internal TestGraph Graph
    {
        get
        {
            Skip.If(_graph is null, database.Missing);
            return _graph;
        }
    }

    /// <summary>A page with works by people of many scripts.</summary>
    internal static SourceDocument Library { get; } =
        Pages.Page(
            "library.txt",
            Language.En,
            Pages.Person("Yoshua Bengio") with
            {
                Topics =
                [
                    Pages.Topic("Deep Learning", 4),
                    Pages.Topic("Reinforcement Learning", 5),
                ],
            },
            Pages.Work("Deep Learning", 10, null, "Ian Goodfellow", "Aaron Courville"),
            Pages.Work(
                "A survey of things",
                20,
                "Deep learning is one thing among the others, says Müller.",
                "Émilie du Châtelet"
            ),
            Pages.Work("Curriculum learning in deep water", 30, null, "王伟", "O'Brien Kelly"),
            Pages.Work("深度学习模型的研究", 40, null, "王伟"),
            Pages.Work("Learning to learn, deeply", 50, null, "Jürgen Schmidhuber"),
            Pages.Work("Straße und Œuvre", 60, null, "Søren Łukasz"),
            Pages.Work("한국어를 위한 학습", 70, null, "김철수"),
            Pages.Work("การเรียนรู้เชิงลึก", 80, null, "Bengio Diallo")
        );

    public async Task InitializeAsync() =>
        _graph = database.Missing is null ? await database.WithAsync(Library) : null;

    public Task DisposeAsync() => _graph?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}
