using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Storing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Api;

/// <summary>The seed in a database of its own, behind the real API; on SQLite unless a subclass chooses another.</summary>
public class SeededGraph : IAsyncLifetime
{
    private readonly TestDatabase _database;
    private DataOptions? _place;
    private ServiceProvider? _services;

    public SeededGraph()
        : this(TestDatabase.Sqlite) { }

    private protected SeededGraph(TestDatabase database) => _database = database;

    /// <summary>Name of the database's kind, for snapshots.</summary>
    internal string Database => _database.Name;

    /// <summary>Skips the test where the database cannot be had.</summary>
    internal GraphService Graph
    {
        get
        {
            Skip.If(_services is null, _database.Missing);
            return _services.GetRequiredService<GraphService>();
        }
    }

    public async Task InitializeAsync()
    {
        if (_database.Missing is not null)
        {
            return;
        }

        _place = await _database.NewPlaceAsync();
        _services = new ServiceCollection()
            .AddScholarData(_place)
            .AddScholarApi()
            .BuildServiceProvider();
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
        if (_services is not null && _place is not null)
        {
            await _services.DisposeAsync();
            await _database.RemoveAsync(_place);
        }
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
