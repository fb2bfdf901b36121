using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Turns settings into EF's options for a SQLite file.</summary>
internal static class SqliteOptions
{
    private const string FileName = "scholargraph.db";

    /// <summary>Connection string: the file in the folder, foreign keys on, busy wait in whole seconds.</summary>
    public static SqliteConnectionStringBuilder Connection(DataOptions options)
    {
        var connection = options.ConnectionString is { } given
            ? new SqliteConnectionStringBuilder(given)
            : new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(Path.GetFullPath(options.Folder), FileName),
            };
        connection.ForeignKeys = true;
        // Only a migration makes the file: whoever reads first must not leave an empty one.
        connection.Mode =
            connection.Mode == SqliteOpenMode.ReadWriteCreate
                ? SqliteOpenMode.ReadWrite
                : connection.Mode;
        // To the driver 0 means for ever.
        connection.DefaultTimeout = Math.Max(
            1,
            (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)
        );
        return connection;
    }

    public static DbContextOptions<SqliteScholarContext> Build(DataOptions options) =>
        new DbContextOptionsBuilder<SqliteScholarContext>()
            .UseSqlite(
                Connection(options).ToString(),
                sqlite =>
                    sqlite
                        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                        .MigrationsAssembly(typeof(SqliteOptions).Assembly)
            )
            .AddInterceptors(new SqlitePragmas(options))
            .Options;
}
