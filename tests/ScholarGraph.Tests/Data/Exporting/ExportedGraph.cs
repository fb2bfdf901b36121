using System.Text;
using ScholarGraph.Data.Exporting;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Data.Importing;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Data.Exporting;

/// <summary>Reads graphs out, and texts in.</summary>
internal static class ExportedGraph
{
    public static async Task<List<CitedWork>> WorksAsync(this TestGraph graph)
    {
        await using var snapshot = await graph.OpenAsync();
        return await snapshot.WorksAsync();
    }

    public static async Task<List<CitedWork>> WorksAsync(this GraphSnapshot snapshot)
    {
        var ids = await snapshot.FindWorksAsync(null, int.MaxValue - 1, default);
        return await snapshot.ReadWorksAsync(ids, default).ToListAsync();
    }

    public static Task<GraphSnapshot> OpenAsync(this TestGraph graph) =>
        new GraphReader(graph.Contexts, graph.Store).OpenAsync(default);

    /// <summary>What a new graph writes in a format of a document that it has read.</summary>
    public static async Task<string> ThroughAsync(
        this TestDatabase database,
        string format,
        string text
    )
    {
        await using var graph = await Completion.ImportedAsync(database, Read(text));
        return await Written.AsAsync(format, await graph.WorksAsync());
    }

    public static SourceDocument Read(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return SourceReading.Read(content, new SourceOptions { Name = "works" }, default);
    }
}
