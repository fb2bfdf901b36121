using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Querying;
using ScholarGraph.Tests.House;
using ScholarGraph.Tests.Querying.Storeroom;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Querying.Reporting;

/// <summary>A request tells its plan when it is asked to, and answers the same.</summary>
public abstract class PlanReportSuite(StoreroomGraph storeroom)
{
    private const string Query = """
        query($where: ItemFilterInput, $shelf: ID!) {
          first: shelves(first: 2) { totalCount ...Boxes }
          second: shelves(last: 1, order: { name: DESC }) { nodes { name } }
          node(id: $shelf) { id ...Contents }
          nodes(ids: ["SXRlbTox", "SXRlbToy", "U2hlbGY6MQ=="]) { id ... on Item { twin { id } tagList { slug } } }
          items(where: $where) { totalCount }
        }
        fragment Boxes on ShelvesConnection {
          nodes { boxes(first: 1) { pageInfo { hasNextPage } nodes { items(first: 1) { edges { cursor node { id } } } } } }
        }
        fragment Contents on Shelf { contents(where: { note: { contains: "unheard" } }) { totalCount } }
        """;

    private const string Variables = """
        { "where": { "note": { "startsWith": "unspoken" } }, "shelf": "U2hlbGY6MQ==" }
        """;

    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [SkippableFact]
    public async Task Each_level_tells_its_statement_and_what_it_took()
    {
        await using var engine = NewEngine();

        var report = (await AskAsync(engine, Query, Variables, reports: true)).GetProperty(
            "extensions"
        );

        Snapshot.Match(
            JsonSerializer.Serialize(report, _indented),
            $"Storeroom.plan-report.{storeroom.Database}"
        );
    }

    [SkippableTheory]
    [MemberData(nameof(StoreroomQueriesSuite.Cases), MemberType = typeof(StoreroomQueriesSuite))]
    public async Task The_answer_is_the_same_to_the_byte_but_for_what_follows_it(string name)
    {
        await using var engine = NewEngine();
        var path = Path.Combine(Repository.Root, StoreroomQueriesSuite.Folder, name);
        var query = await File.ReadAllTextAsync(path + ".graphql");
        var variables = File.Exists(path + ".json")
            ? await File.ReadAllTextAsync(path + ".json")
            : null;

        var plain = await BodyAsync(engine, query, variables, reports: false);
        var reported = await BodyAsync(engine, query, variables, reports: true);

        Assert.StartsWith(plain[..^1] + ",\"extensions\":{", reported, StringComparison.Ordinal);
        Assert.DoesNotContain("\"extensions\":{\"plan\"", plain, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task No_value_of_the_request_is_told()
    {
        await using var engine = NewEngine();

        var report = (await AskAsync(engine, Query, Variables, reports: true))
            .GetProperty("extensions")
            .GetRawText();

        Assert.DoesNotContain("unheard", report, StringComparison.Ordinal);
        Assert.DoesNotContain("unspoken", report, StringComparison.Ordinal);
        Assert.Contains("\"parameters\":[\"@", report, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_sums_are_those_of_the_levels()
    {
        await using var engine = NewEngine();

        var plan = Plan(await AskAsync(engine, Query, Variables, reports: true));
        var levels = LevelsOf(plan).ToList();

        foreach (var figure in new[] { "statements", "rows", "milliseconds" })
        {
            Assert.Equal(
                plan.GetProperty(figure).GetDouble(),
                levels.Sum(level => level.GetProperty(figure).GetDouble())
            );
        }

        Assert.All(
            levels,
            level =>
                Assert.Equal(
                    level.GetProperty("statements").GetInt32() > 0,
                    level.GetProperty("sql").ValueKind == JsonValueKind.String
                )
        );
    }

    [SkippableFact]
    public async Task A_plan_tells_whether_it_was_there_already()
    {
        await using var engine = NewEngine();

        var first = Plan(await AskAsync(engine, Query, Variables, reports: true));
        var second = Plan(await AskAsync(engine, Query, Variables, reports: true));

        Assert.False(first.GetProperty("cached").GetBoolean());
        Assert.True(second.GetProperty("cached").GetBoolean());
    }

    [SkippableFact]
    public async Task What_was_refused_has_no_plan()
    {
        await using var engine = NewEngine();

        var answer = await AskAsync(engine, "{ nothingOfTheKind }", null, reports: true);

        Assert.False(answer.TryGetProperty("extensions", out _));
    }

    private static JsonElement Plan(JsonElement answer) =>
        answer.GetProperty("extensions").GetProperty("plan");

    private static IEnumerable<JsonElement> LevelsOf(JsonElement level) =>
        level
            .GetProperty("levels")
            .EnumerateArray()
            .SelectMany(inner => LevelsOf(inner).Prepend(inner));

    private GraphEngine NewEngine()
    {
        Skip.If(storeroom.Missing is not null, storeroom.Missing);
        return storeroom.NewEngine(storeroom.Options, new TickingTime());
    }

    private static async Task<JsonElement> AskAsync(
        GraphEngine engine,
        string query,
        string? variables,
        bool reports
    ) => JsonDocument.Parse(await BodyAsync(engine, query, variables, reports)).RootElement;

    private static async Task<string> BodyAsync(
        GraphEngine engine,
        string query,
        string? variables,
        bool reports
    )
    {
        var (body, _) = await engine.ExecuteAsync(
            GraphFixture.Request(query, variables) with
            {
                ReportsPlan = reports,
            },
            CancellationToken.None
        );
        return Encoding.UTF8.GetString(body.Span);
    }
}
