using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>A connection for one request, with its prepared statements; it goes back to the others afterwards.</summary>
internal sealed class SqliteLease(SqliteConnection connection) : IDisposable
{
    private const int StablePlans = 1007;
    private static readonly ConcurrentBag<SqliteLease> _idle = [];
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public static SqliteLease Take(string file)
    {
        if (_idle.TryTake(out var lease))
        {
            return lease;
        }

        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        // As ScholarGraph sets them: plans that do not depend on the number in LIMIT, and as much memory for pages.
        _ = raw.sqlite3_db_config(connection.Handle, StablePlans, 1, out _);
        using var cache = connection.CreateCommand();
        cache.CommandText = "PRAGMA cache_size = -16384";
        cache.ExecuteNonQuery();
        return new SqliteLease(connection);
    }

    /// <summary>Runs a statement; parameters are <c>$0</c> and so on.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter($"${i}", null));
            }

            command.Prepare();
            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteReader();
    }

    public long Count(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Read(sql, values);
        reader.Read();
        return reader.GetInt64(0);
    }

    public void Dispose() => _idle.Add(this);
}
