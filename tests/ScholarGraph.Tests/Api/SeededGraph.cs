using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Api;

/// <summary>The seed in a database of its own, behind the real API.</summary>
public sealed class SeededGraph : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;
    private readonly ServiceProvider _services;

    public SeededGraph() =>
        _services = new ServiceCollection()
            .AddScholarData(new DataOptions { Folder = _folder })
            .AddScholarApi()
            .BuildServiceProvider();

    internal GraphService Graph => _services.GetRequiredService<GraphService>();

    public async Task InitializeAsync()
    {
        await _services.GetRequiredService<GraphStore>().MigrateAsync(CancellationToken.None);
        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(Repository.Root, "seed", "razvan-pascanu.fr.txt")
        );
        var vocabulary = TopicVocabulary.Parse(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "seed", "topics.json"))
        );
        await _services
            .GetRequiredService<ImportPipeline>()
            .ImportAsync(
                ProfileRecords.ToDocument(
                    ProfileParser.Parse(System.Text.Encoding.UTF8.GetString(bytes)),
                    "razvan-pascanu.fr.txt",
                    Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    null
                ),
                new ImportOptions { Vocabulary = vocabulary },
                CancellationToken.None
            );
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, string? variables = null)
    {
        var answer = await Graph.ExecuteAsync(Request(query, variables), CancellationToken.None);
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    internal static GraphRequest Request(string query, string? variables) =>
        new()
        {
            Query = query,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };
}
