using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Requests;

/// <summary>
/// A request inside the process, from the document to the last byte of the answer, on the graph in the folder that the environment
/// variable <c>SCHOLARGRAPH_BENCHMARK_DATA</c> names.
/// </summary>
[MemoryDiagnoser]
[InProcess]
public class RequestBenchmarks
{
    private const string One =
        "query($id: ID!) { researcherById(id: $id) { id name slug orcid publicationCount coauthorCount } }";

    private const string Page =
        "{ publications(first: 20, order: [{ title: ASC }]) { nodes { id title year authors { id name } topics { slug } } } }";

    private ServiceProvider _uncached = null!;
    private ServiceProvider _cached = null!;
    private GraphService _graph = null!;
    private GraphService _keeping = null!;
    private JsonElement _id;
    private int _number;

    /// <summary>Opens the graph.</summary>
    [GlobalSetup]
    public async Task OpenAsync()
    {
        var folder =
            Environment.GetEnvironmentVariable("SCHOLARGRAPH_BENCHMARK_DATA")
            ?? throw new InvalidOperationException("SCHOLARGRAPH_BENCHMARK_DATA names no folder.");
        _uncached = Open(folder, kept: 0);
        _cached = Open(folder, kept: 1 << 24);
        _graph = _uncached.GetRequiredService<GraphService>();
        _keeping = _cached.GetRequiredService<GraphService>();
        var first = await _graph.ExecuteAsync(
            new GraphRequest { Query = "{ researchers(first: 1) { nodes { id } } }" },
            CancellationToken.None
        );
        var id = JsonElement
            .Parse(first.Body.Span)
            .GetProperty("data")
            .GetProperty("researchers")
            .GetProperty("nodes")[0]
            .GetRawText();
        _id = JsonElement.Parse(id);
    }

    /// <summary>Closes it.</summary>
    [GlobalCleanup]
    public async Task CloseAsync()
    {
        await _uncached.DisposeAsync();
        await _cached.DisposeAsync();
    }

    /// <summary>One researcher by id.</summary>
    [Benchmark]
    public Task<GraphResponse> OneById() => AskAsync(_graph, One, _id);

    /// <summary>20 publications by title, with authors and topics.</summary>
    [Benchmark]
    public Task<GraphResponse> PageWithLists() => AskAsync(_graph, Page);

    /// <summary>The same page where the answer is kept.</summary>
    [Benchmark]
    public Task<GraphResponse> PageKept() => AskAsync(_keeping, Page);

    /// <summary>A document that was never sent before: parsed, validated, priced and compiled.</summary>
    [Benchmark]
    public Task<GraphResponse> NewDocument() =>
        AskAsync(
            _graph,
            One.Replace("query", $"query Q{_number++}", StringComparison.Ordinal),
            _id
        );

    /// <summary>A document that is refused.</summary>
    [Benchmark]
    public Task<GraphResponse> Refused() =>
        AskAsync(_graph, $"{{ researchers {{ nodes {{ unknown{_number++} }} }} }}");

    private static Task<GraphResponse> AskAsync(
        GraphService graph,
        string query,
        JsonElement variables = default
    ) =>
        graph.ExecuteAsync(
            new GraphRequest { Query = query, Variables = variables },
            CancellationToken.None
        );

    private static ServiceProvider Open(string folder, long kept) =>
        new ServiceCollection()
            .AddScholarData(new DataOptions { Folder = folder })
            .AddSingleton(new GraphOptions { CursorKey = new byte[32], KeptAnswersBytesMax = kept })
            .AddScholarApi()
            .BuildServiceProvider();
}
