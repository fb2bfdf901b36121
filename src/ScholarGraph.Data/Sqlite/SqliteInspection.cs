using System.Globalization;
using Microsoft.Data.Sqlite;
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
    /// <param name="isOurs">Whether this process has seen that it is ours, and so may have it open.</param>
    /// <exception cref="StoreException">Empty, foreign, newer or damaged.</exception>
    public static void Inspect(string file, IReadOnlyCollection<string> known, bool isOurs)
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

        // To close a file past SQLite gives up the locks of all connections that the process has to it;
        // another process would then take itself for the last one and remove the log (sqlite.org/howtocorrupt.html, 2.2).
        if (!isOurs)
        {
            CheckHeader(file);
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

    /// <summary>Makes the file where it is not there: marked as ours, in WAL mode, which the file keeps.</summary>
    /// <remarks>It is made under another name first, so that a process that dies meanwhile leaves no empty file.</remarks>
    public static void Create(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        var unfinished = file + ".new";
        Remove(unfinished);
        try
        {
            using (
                var connection = new SqliteConnection(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = unfinished,
                        Pooling = false,
                    }.ToString()
                )
            )
            {
                connection.Open();
                _ = Scalar(
                    connection,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"PRAGMA application_id = {ApplicationId}; PRAGMA journal_mode = WAL"
                    )
                );
            }

            File.Move(unfinished, file);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    // With what SQLite keeps beside a file: a journal or log of another would be taken for the new file's.
    private static void Remove(string unfinished)
    {
        foreach (var end in (string[])["", "-journal", "-wal", "-shm"])
        {
            File.Delete(unfinished + end);
        }
    }

    // Ours are marked from their first byte on, so an unmarked log is another program's, not to be touched.
    private static void CheckHeader(string file)
    {
        var header = SqliteHeader.Read(file);
        if (!header.IsSqlite)
        {
            throw SqliteFailures.Corrupt(file, "it does not begin as one", null);
        }

        var log = new FileInfo(file + "-wal");
        if (
            header.ApplicationId is not (0 or ApplicationId)
            || (
                header.ApplicationId == 0 && header.IsLogged && log is { Exists: true, Length: > 0 }
            )
        )
        {
            throw SqliteFailures.Foreign(file);
        }
    }

    private static void CheckOwner(
        SqliteConnection connection,
        string file,
        IReadOnlyCollection<string> known
    )
    {
        // EF makes its lock before its history, so a process that dies between leaves the lock alone.
        var tables = Texts(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '__EFMigrationsLock'"
        );
        if (tables.Count > 0 && !tables.Contains(History))
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
        throw SqliteHeader.Read(file).ApplicationId == ApplicationId
        || unknown.Count < applied.Count
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
