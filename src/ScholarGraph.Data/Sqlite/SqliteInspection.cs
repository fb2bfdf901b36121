using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Looks at an existing file before anything is written to it.</summary>
internal static class SqliteInspection
{
    /// <summary>Marks a file as ours (PRAGMA application_id): the letters ScGr.</summary>
    public const int ApplicationId = 0x53634772;

    // A full check reads the whole file; a larger one is only checked where it is read.
    private const long CheckedBytesMax = 64L << 20;
    private const string History = "__EFMigrationsHistory";

    /// <summary>Refuses what is not a readable graph of this version or an older one.</summary>
    /// <param name="file">Path; a file that is not there is fine.</param>
    /// <param name="known">Ids of all migrations of this version, ascending.</param>
    /// <exception cref="StoreException">Empty, foreign, newer or damaged.</exception>
    public static void Inspect(string file, IReadOnlyCollection<string> known)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
        {
            return;
        }

        if (info.Length == 0)
        {
            throw SqliteFailures.Empty(file);
        }

        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        CheckOwner(connection, file, known);
        CheckPages(connection, file, info.Length);
    }

    /// <summary>Makes the file where it is not there, in WAL mode, which the file keeps.</summary>
    public static void Create(string file)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()
        );
        connection.Open();
        _ = Scalar(connection, "PRAGMA journal_mode = WAL");
    }

    private static void CheckOwner(
        SqliteConnection connection,
        string file,
        IReadOnlyCollection<string> known
    )
    {
        var mark = Convert.ToInt64(
            Scalar(connection, "PRAGMA application_id"),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var tables = Texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        if (mark is not (0 or ApplicationId) || (tables.Count > 0 && !tables.Contains(History)))
        {
            throw SqliteFailures.Foreign(file);
        }

        if (tables.Count == 0)
        {
            return;
        }

        var applied = Texts(connection, $"SELECT MigrationId FROM {History} ORDER BY MigrationId");
        var unknown = applied.Except(known, StringComparer.Ordinal).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        // Another program that uses EF Core shares no migration with us.
        throw mark == ApplicationId || unknown.Count < applied.Count
            ? SqliteFailures.Newer(file, unknown[^1])
            : SqliteFailures.Foreign(file);
    }

    private static void CheckPages(SqliteConnection connection, string file, long length)
    {
        if (length > CheckedBytesMax)
        {
            return;
        }

        var answer = Scalar(connection, "PRAGMA quick_check(1)") as string;
        if (answer != "ok")
        {
            throw SqliteFailures.Corrupt(
                file,
                (answer ?? "no answer").ReplaceLineEndings(" "),
                null
            );
        }
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
