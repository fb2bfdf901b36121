using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom in a SQLite file of its own.</summary>
public sealed class SqliteStoreroom : StoreroomGraph
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storeroom-").FullName;
    private readonly DbContextOptions<StoreroomContext> _options;

    public SqliteStoreroom()
    {
        var options = new DbContextOptionsBuilder<StoreroomContext>().UseSqlite(
            $"Data Source={Path.Combine(_folder, "storeroom.db")};Pooling=False",
            sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
        );
        RowComparisonOptions.Use(options);
        _options = options.Options;
    }

    public override string Database => "sqlite";

    public override string? Missing => null;

    public override StoreroomContext NewContext() => new(_options);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override Task CreateAsync() => Task.CompletedTask;
}
