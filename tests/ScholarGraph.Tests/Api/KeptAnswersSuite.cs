using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api;

/// <summary>Answers that are kept are those that would have been read.</summary>
public abstract class KeptAnswersSuite : IAsyncLifetime
{
    private const string Works = """
        query($first: Int, $where: PublicationFilterInput) {
          statistics { dataVersion publications }
          publications(first: $first, where: $where) { totalCount nodes { title authors { name } } }
        }
        """;

    private readonly WrittenGraph _graph;

    private protected KeptAnswersSuite(TestDatabase database) =>
        _graph = new WrittenGraph(database);

    public Task InitializeAsync() => _graph.InitializeAsync();

    public Task DisposeAsync() => _graph.DisposeAsync();

    [SkippableFact]
    public async Task From_the_third_time_on_the_same_bytes_come_without_reading()
    {
        var answers = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await TextAsync("""{"first": 2}"""));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal((2, 1), (Cache.Hits, Cache.Misses));
    }

    [SkippableFact]
    public async Task Other_values_have_answers_of_their_own()
    {
        string[] values =
        [
            """{"first": 1}""",
            """{"first": 2}""",
            """{"first": 2, "where": {"title": {"contains": "Engine"}}}""",
            """{"first": 2, "where": {"title": {"contains": "Compiler"}}}""",
            """{"first": 2, "where": {"title": {"startsWith": "Engine"}}}""",
        ];
        var plain = new List<string>();
        foreach (var value in values)
        {
            plain.Add(await TextAsync(value));
        }

        for (var i = 0; i < 3; i++)
        {
            foreach (var (value, expected) in values.Zip(plain))
            {
                Assert.Equal(expected, await TextAsync(value));
            }
        }

        Assert.True(Cache.Hits >= values.Length);
        Assert.Equal(plain.Count, plain.Distinct().Count());
    }

    [SkippableFact]
    public async Task An_answer_with_an_error_is_not_kept()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Contains(
                "HC0051",
                await TextAsync("""{"first": 51}"""),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(0, Cache.Bytes);
    }

    [SkippableFact]
    public async Task Beside_a_writer_no_answer_is_older_than_the_data_or_of_two_versions()
    {
        const int pages = 12;
        Skip.If(_graph.Graph is null);
        var counts = new Dictionary<long, int>();
        long committed = 0;
        await RecordAsync();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(ReadAsync)).ToArray();
        for (var i = 0; i < pages; i++)
        {
            await _graph.ImportAsync(
                Pages.Page(
                    $"page-{i}.txt",
                    Language.En,
                    Pages.Person($"Writer Number{(char)('A' + i)}"),
                    Pages.Work($"The work of page {i} about engines", 9, null)
                )
            );
            await RecordAsync();
        }

        await done.CancelAsync();
        var seen = (await Task.WhenAll(readers)).SelectMany(versions => versions).ToList();

        Assert.True(Cache.Hits > 0, "nothing was answered from what is kept");
        Assert.All(seen, answer => Assert.Equal(counts[answer.Version], answer.Total));
        Assert.Equal(committed, seen.Max(answer => answer.Version));

        async Task RecordAsync()
        {
            var data = await _graph.DataAsync("{ statistics { dataVersion publications } }");
            var statistics = data.GetProperty("statistics");
            var version = statistics.GetProperty("dataVersion").GetInt64();
            counts[version] = statistics.GetProperty("publications").GetInt32();
            Volatile.Write(ref committed, version);
        }

        async Task<List<(long Version, int Total)>> ReadAsync()
        {
            var answers = new List<(long, int)>();
            bool last;
            do
            {
                // One more round after the writer: it must see the last version.
                last = done.IsCancellationRequested;
                var known = Volatile.Read(ref committed);
                var data = await _graph.DataAsync(Works, """{"first": 3}""");
                var statistics = data.GetProperty("statistics");
                var version = statistics.GetProperty("dataVersion").GetInt64();
                Assert.True(version >= known, $"an answer of version {version} after {known}");
                var total = data.GetProperty("publications").GetProperty("totalCount").GetInt32();
                Assert.Equal(statistics.GetProperty("publications").GetInt32(), total);
                answers.Add((version, total));
            } while (!last);
            return answers;
        }
    }

    private ScholarGraph.Querying.Caching.AnswerCache Cache => _graph.Graph.Engine.Answers!;

    private async Task<string> TextAsync(string variables)
    {
        var answer = await _graph.Graph.ExecuteAsync(ApiGraph.Request(Works, variables), default);
        return Encoding.UTF8.GetString(answer.Body.Span);
    }

    private sealed class WrittenGraph(TestDatabase database) : ApiGraph(database)
    {
        private ImportPipeline? _pipeline;

        private protected override GraphOptions Options =>
            base.Options with
            {
                KeptAnswersBytesMax = 1024 * 1024,
            };

        public Task<ImportReport> ImportAsync(
            ScholarGraph.Domain.Records.SourceDocument document
        ) => _pipeline!.ImportAsync(document, new ImportOptions(), default);

        private protected override async Task FillAsync(IServiceProvider services)
        {
            _pipeline = services.GetRequiredService<ImportPipeline>();
            await ImportAsync(Pages.Ada);
            await ImportAsync(Pages.Grace);
        }
    }
}
