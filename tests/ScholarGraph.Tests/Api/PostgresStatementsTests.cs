using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Api;

/// <summary>What a request costs on the server: statements by the levels of its plan, never by rows.</summary>
public sealed class PostgresStatementsTests(PostgresSeededGraph seeded)
    : IClassFixture<PostgresSeededGraph>
{
    private const string Nested = """
        query Nested($people: Int!, $works: Int!) {
          researchers(first: $people) {
            totalCount
            nodes {
              name
              nameVariants { name }
              publications(first: $works) { totalCount nodes { title authors { name } } }
              coauthors(first: $works) { edges { weight node { name } } }
            }
          }
        }
        """;

    [SkippableFact]
    public async Task A_level_is_one_statement_whatever_the_number_of_parents()
    {
        var levels = int.Parse(
            (
                await seeded.Graph.ExplainAsync(
                    ApiGraph.Request(Nested, Variables(1, 1)),
                    CancellationToken.None
                )
            ).Split(' ')[0],
            System.Globalization.CultureInfo.InvariantCulture
        );

        var one = await StatementsAsync(() => seeded.DataAsync(Nested, Variables(1, 1)));
        var few = await StatementsAsync(() => seeded.DataAsync(Nested, Variables(2, 2)));
        var many = await StatementsAsync(() => seeded.DataAsync(Nested, Variables(43, 8)));

        Assert.Equal(7, levels);
        Assert.Equal(levels, one.Count);
        Assert.Equal(levels, few.Count);
        Assert.Equal(few, many);
    }

    [SkippableFact]
    public async Task Ids_of_one_type_are_one_statement()
    {
        var ids = (await seeded.DataAsync("{ researchers(first: 43) { nodes { id } } }"))
            .GetProperty("researchers")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.GetProperty("id").GetRawText());

        var statements = await StatementsAsync(() =>
            seeded.DataAsync($"{{ nodes(ids: [{string.Join(',', ids)}]) {{ id }} }}")
        );

        Assert.Single(statements);
    }

    [SkippableFact]
    public async Task Connections_that_the_server_has_closed_are_replaced_unseen()
    {
        await seeded.DataAsync("{ statistics { researchers } }");
        var server = await PostgresServer.Shared;

        await server.RunAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
            new NpgsqlConnectionStringBuilder(seeded.Connection).Database ?? ""
        );

        Assert.Equal(
            """{"statistics":{"researchers":43}}""",
            (await seeded.DataAsync("{ statistics { researchers } }")).GetRawText()
        );
    }

    private static string Variables(int people, int works) =>
        $$"""{"people":{{people}},"works":{{works}}}""";

    // The driver tells each command; other tests run beside, on other databases.
    private async Task<List<string>> StatementsAsync(Func<Task> work)
    {
        var database = new NpgsqlConnectionStringBuilder(seeded.Connection).Database;
        var statements = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (
                    (string?)activity.GetTagItem("db.namespace") == database
                    && activity.GetTagItem("db.query.text") is string text
                )
                {
                    statements.Enqueue(text);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await work();
        return [.. statements];
    }
}
