using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Data.Networks;

/// <summary>What a server keeps in memory of a test's graph.</summary>
internal sealed class KeptGraphs : IAsyncDisposable
{
    private readonly TestGraph _graph;
    private readonly ServiceProvider _services;

    public KeptGraphs(TestGraph graph, long bytesMax = 1 << 20)
    {
        _graph = graph;
        _services = new ServiceCollection()
            .AddScholarData(graph.Place with { NetworkBytesMax = bytesMax })
            .BuildServiceProvider();
        Graphs = _services.GetRequiredService<CoauthorGraphs>();
    }

    public CoauthorGraphs Graphs { get; }

    /// <summary>The links of the latest graph, from both ends.</summary>
    public async Task<List<PairLink>> LinksAsync()
    {
        await using var context = await _graph.Contexts.CreateDbContextAsync();
        await using var snapshot = await context.BeginReadAsync(default);
        return Links(await Graphs.OfAsync(context, default));
    }

    public static List<PairLink> Links(CoauthorGraph graph)
    {
        var all = new List<PairLink>();
        for (var node = 0; node < graph.Count; node++)
        {
            var links = graph.LinksOf(node);
            for (var i = 0; i < links.Count; i++)
            {
                all.Add(
                    new PairLink(graph.KeyOf(node), graph.KeyOf(links.Nodes[i]), links.FactsAt(i))
                );
            }
        }

        return InOrder(all);
    }

    public static List<PairLink> InOrder(IEnumerable<PairLink> links) =>
        [.. links.OrderBy(link => link.From).ThenBy(link => link.To)];

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
