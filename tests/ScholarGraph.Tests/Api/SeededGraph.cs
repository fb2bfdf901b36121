using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain.Profiles;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Api;

/// <summary>The seed; on SQLite unless a subclass chooses another.</summary>
public class SeededGraph : ApiGraph
{
    public SeededGraph()
        : this(TestDatabase.Sqlite) { }

    private protected SeededGraph(TestDatabase database)
        : base(database) { }

    private protected override async Task FillAsync(IServiceProvider services)
    {
        var bytes = await File.ReadAllBytesAsync(
            Path.Combine(Repository.Root, "seed", "razvan-pascanu.fr.txt")
        );
        var vocabulary = TopicVocabulary.Parse(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "seed", "topics.json"))
        );
        await services
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
}
