using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ScholarGraph.Data;

/// <summary>Begins read transactions below EF Core.</summary>
public static class Snapshot
{
    /// <summary>Begins a transaction in which every read sees the same state and nothing waits for writers.</summary>
    /// <param name="connection">An open connection.</param>
    public static DbTransaction Begin(DbConnection connection) =>
        connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : connection.BeginTransaction(IsolationLevel.RepeatableRead);
}
