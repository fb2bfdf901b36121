using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Tests.Querying.Storeroom;

/// <summary>The storeroom in a SQLite file of its own.</summary>
public sealed class SqliteStoreroom : StoreroomGraph
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storeroom-").FullName;

    public override StoreroomContext NewContext() =>
        new(
            new DbContextOptionsBuilder<StoreroomContext>()
                .UseSqlite(
                    $"Data Source={Path.Combine(_folder, "storeroom.db")};Pooling=False",
                    sqlite =>
                        sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .Options
        );

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override DbTransaction BeginSnapshot(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: true);
}
