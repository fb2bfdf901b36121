using System.Globalization;
using Microsoft.Data.Sqlite;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>The one line that each failure of a SQLite file is told in.</summary>
internal static class SqliteFailures
{
    private const int SqliteError = 1;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteIoError = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    public static StoreException Busy(string file, TimeSpan timeout, Exception? inner) =>
        new(
            StoreCodes.Busy,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{file} is being written by another process, and still was after {timeout.TotalSeconds:0.###} s; try again when its import has ended, or raise the busy timeout."
            ),
            inner
        );

    public static StoreException Empty(string file) =>
        new(
            StoreCodes.EmptyFile,
            $"{file} is empty (0 bytes), as an interrupted copy leaves it; put the backup in its place, or delete it to begin a new graph."
        );

    public static StoreException Foreign(string file) =>
        new(
            StoreCodes.ForeignFile,
            $"{file} is a SQLite database of another program; choose another folder with --data, nothing was changed in it."
        );

    public static StoreException Newer(string file, string migration) =>
        new(
            StoreCodes.NewerSchema,
            $"{file} was written by a newer ScholarGraph (migration {migration} is unknown here); run that version or a later one, nothing was changed."
        );

    public static StoreException Corrupt(string file, string cause, Exception? inner) =>
        new(
            StoreCodes.Corrupt,
            $"{file} is damaged or no SQLite database ({cause}); put the last backup in its place, or move it away to begin a new graph.",
            inner
        );

    public static StoreException Inaccessible(string path, Exception inner) =>
        new(
            StoreCodes.Inaccessible,
            $"{path} cannot be opened or written ({inner.Message.ReplaceLineEndings(" ")}); check the path, its permissions and the space left, or choose another folder with --data.",
            inner
        );

    public static StoreException BadConnectionString() =>
        new(
            StoreCodes.ConnectionString,
            "The connection string names no SQLite file; give one such as --connection \"Data Source=/srv/graph/scholargraph.db\", or leave it out and name the folder with --data."
        );

    public static StoreException NotMigrated(string file) =>
        new(
            StoreCodes.NotMigrated,
            $"{file} holds no migrated graph yet; run the command migrate, import or serve first."
        );

    /// <summary>What a failure below EF means for the operator; null when it is a bug of ours.</summary>
    public static StoreException? Translate(Exception failure, string file, TimeSpan timeout)
    {
        var sqlite = failure as SqliteException ?? failure.InnerException as SqliteException;
        return (sqlite, failure) switch
        {
            (_, StoreException) => null,
            ({ SqliteErrorCode: SqliteBusy or SqliteLocked }, _) => Busy(file, timeout, failure),
            ({ SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase }, _) => Corrupt(
                file,
                sqlite.Message,
                failure
            ),
            (
                {
                    SqliteErrorCode: SqliteReadOnly
                        or SqliteIoError
                        or SqliteFull
                        or SqliteCannotOpen
                },
                _
            ) => Inaccessible(file, sqlite),
            ({ SqliteErrorCode: SqliteError }, _)
                when sqlite.Message.Contains("no such table", StringComparison.Ordinal) =>
                NotMigrated(file),
            (_, UnauthorizedAccessException or IOException) => Inaccessible(file, failure),
            _ => null,
        };
    }
}
