using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data;

namespace ScholarGraph.Tests.Data;

/// <summary>SQLite files in temporary folders.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    public override string Name => "sqlite";

    internal override Task<DataOptions> NewPlaceAsync() =>
        Task.FromResult(
            new DataOptions
            {
                Folder = Directory.CreateTempSubdirectory("scholargraph-").FullName,
                BusyTimeout = TimeSpan.Zero,
            }
        );

    internal override async Task<string> FingerprintAsync(TestGraph graph)
    {
        if (File.Exists(graph.File))
        {
            await graph.ReadAsync(db =>
                db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)")
            );
        }

        return string.Join(
            '\n',
            Directory
                .GetFiles(graph.Folder)
                .Where(f => f.EndsWith(".db", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => f + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))))
        );
    }

    internal override async Task<IReadOnlyList<string>> LooseEndsAsync(TestGraph graph) =>
        await graph.ReadAsync(db =>
            db.Database.SqlQueryRaw<string>(
                    """SELECT "table" AS Value FROM pragma_foreign_key_check()"""
                )
                .ToListAsync()
        );

    internal override Task RemoveAsync(DataOptions place)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(place.Folder, recursive: true);
        return Task.CompletedTask;
    }
}
