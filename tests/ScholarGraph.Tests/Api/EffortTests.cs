using ScholarGraph.Api;
using ScholarGraph.Tests.Data.Generating;
using ScholarGraph.Tests.Querying.Metering;

namespace ScholarGraph.Tests.Api;

/// <summary>What a request takes beside time: statements and memory.</summary>
public sealed class EffortTests : IClassFixture<GeneratedDatabase>, IAsyncDisposable
{
    private const string Works = """
        query($first: Int) {
          publications(first: $first, order: [{ title: ASC }]) { nodes { id title year authors { id name } topics { slug } } }
        }
        """;

    private readonly GraphService _graph;

    public EffortTests(GeneratedDatabase corpus) =>
        _graph = new GraphService(
            corpus.Graph.Contexts,
            corpus.Graph.Collaborations,
            corpus.Graph.Curation,
            corpus.Graph.Real,
            corpus.Graph.Requests,
            new GraphOptions { CursorKey = new byte[32], KeptAnswersBytesMax = 0 },
            TimeProvider.System
        );

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    [Fact]
    public async Task A_page_is_one_statement_and_each_list_in_it_one_a_row()
    {
        using var recorded = new Recorded(_graph.Engine.Metrics.Meter);

        await AskAsync(first: 20);

        Assert.Equal(1 + 20 + 20, recorded.Sum("graphql.statements"));
    }

    [Fact]
    public async Task A_page_of_20_takes_less_than_16_KB_beside_its_answer() =>
        Assert.InRange(await BesideAsync(first: 20), 1, 16 * 1024);

    [Fact]
    public async Task Rows_more_take_at_most_a_hundred_bytes_for_each_of_their_lists() =>
        Assert.InRange(
            await BesideAsync(first: 40) - await BesideAsync(first: 20),
            0,
            2 * 20 * 100
        );

    // The least of some: by then the pools of memory are filled.
    private async Task<long> BesideAsync(int first)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var answer = AskAsync(first);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(answer.IsCompletedSuccessfully, "SQLite answers on the caller's thread.");
            least = Math.Min(least, taken - (await answer).Body.Length);
        }

        return least;
    }

    private Task<GraphResponse> AskAsync(int first) =>
        _graph.ExecuteAsync(ApiGraph.Request(Works, $$"""{"first": {{first}}}"""), default);
}
