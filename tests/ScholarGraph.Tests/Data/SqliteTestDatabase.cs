using Microsoft.Data.Sqlite;
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

    internal override Task RemoveAsync(DataOptions place)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(place.Folder, recursive: true);
        return Task.CompletedTask;
    }
}
