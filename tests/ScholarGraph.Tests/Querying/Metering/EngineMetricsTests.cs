using System.Text.RegularExpressions;
using ScholarGraph.Data;
using ScholarGraph.Querying;
using ScholarGraph.Querying.Caching;
using ScholarGraph.Querying.Limits;
using ScholarGraph.Querying.Metering;
using ScholarGraph.Tests.House;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Metering;

public sealed partial class EngineMetricsTests(SqliteStoreroom storeroom)
    : IClassFixture<SqliteStoreroom>,
        IAsyncLifetime,
        IDisposable
{
    private const string Query =
        "query($n: Int) { shelves(first: $n) { totalCount nodes { children { name } } } }";

    private GraphEngine _engine = storeroom.Engine;
    private Recorded? _recorded;

    private Recorded Recorded => _recorded ?? throw new InvalidOperationException("Not begun.");

    public Task InitializeAsync()
    {
        _engine = storeroom.NewEngine(storeroom.Options with { PlansMax = 2 }, new TickingTime());
        _recorded = new Recorded(_engine.Metrics.Meter);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    public void Dispose() => _recorded?.Dispose();

    [Fact]
    public async Task A_plan_is_made_once_and_found_afterwards()
    {
        for (var i = 1; i <= 3; i++)
        {
            await AskAsync(Query, $$"""{ "n": {{i}} }""");
        }

        Assert.Equal(1, Recorded.Sum("graphql.plans.misses"));
        Assert.Equal(2, Recorded.Sum("graphql.plans.hits"));
        Assert.Equal(1, Recorded.Count("graphql.plans.compile.duration plan"));
        // The page, the total, the children.
        Assert.Equal(3, Recorded.Count("graphql.plans.compile.duration statement"));
        // The clock ticks once between two looks.
        Assert.Equal(0.001, Recorded.Sum("graphql.plans.compile.duration plan"), 6);
    }

    [Fact]
    public async Task What_goes_to_make_room_is_counted()
    {
        for (var i = 0; i < 5; i++)
        {
            await AskAsync($"{{ shelves(first: {i}) {{ totalCount }} }}");
        }

        Assert.Equal(5, Recorded.Sum("graphql.plans.misses"));
        Assert.Equal(5 - _engine.Plans.Count, Recorded.Sum("graphql.plans.evictions"));
    }

    [Theory]
    [InlineData("{ tags { totalCount } }", "answered")]
    [InlineData("{ tags(first: 1000) { nodes { slug } } }", "fields_failed")]
    [InlineData("{ nothingOfTheKind }", "refused")]
    [InlineData("{", "refused")]
    [InlineData("query($n: Int!) { tags(first: $n) { totalCount } }", "refused")]
    public async Task A_request_is_counted_and_timed_by_how_it_ended(string query, string outcome)
    {
        await AskAsync(query);

        Assert.Equal(1, Recorded.Sum($"graphql.requests {outcome}"));
        Assert.Equal(1, Recorded.Count($"graphql.request.duration {outcome}"));
        Assert.True(Recorded.Sum($"graphql.request.duration {outcome}") > 0);
    }

    [Fact]
    public async Task A_client_that_went_is_told_from_an_outage()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _engine.ExecuteAsync(GraphFixture.Request("{ tags { totalCount } }"), gone.Token)
        );

        Assert.Equal(1, Recorded.Sum("graphql.requests cancelled"));
        Assert.Equal(0, Recorded.Sum("graphql.requests failed"));
    }

    [Fact]
    public async Task An_outage_is_counted_as_ours()
    {
        var isThere = true;
        await using var engine = new GraphEngine(
            new StoreroomModel().Model,
            storeroom.Options,
            new QueryLimits(),
            () => isThere ? storeroom.NewContext() : throw new TimeoutException("No answer."),
            Snapshot.BeginAsync,
            TimeProvider.System
        );
        isThere = false;
        using var recorded = new Recorded(engine.Metrics.Meter);

        await Assert.ThrowsAsync<TimeoutException>(() =>
            GraphFixture.AskAsync(engine, "{ tags { totalCount } }")
        );

        Assert.Equal(1, recorded.Sum("graphql.requests failed"));
    }

    [Fact]
    public async Task Statements_are_those_that_ran()
    {
        await AskAsync("{ shelves(first: 2) { totalCount nodes { children { name } } } }");

        // The page, the total, and the children of each of the two.
        Assert.Equal(4, Recorded.Sum("graphql.statements"));
    }

    [Fact]
    public void Every_instrument_is_documented_and_no_other()
    {
        using var answers = new AnswerCache(1, _engine.Metrics.Meter);
        Assert.Equal(
            Recorded.Instruments.Order(StringComparer.Ordinal),
            Row()
                .Matches(Repository.Read("docs/observing.md"))
                .Select(row => row.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_outcome_is_documented() =>
        Assert.All(
            Enum.GetValues<RequestOutcome>(),
            outcome =>
                Assert.Contains(
                    $"| `{EngineMetrics.NameOf(outcome)}` |",
                    Repository.Read("docs/observing.md"),
                    StringComparison.Ordinal
                )
        );

    private async Task AskAsync(string query, string? variables = null) =>
        await GraphFixture.AskAsync(_engine, query, variables);

    [GeneratedRegex(@"^\| `(graphql\.[\w.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
