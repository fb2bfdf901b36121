using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Turns settings into EF's options for a SQLite file.</summary>
internal static class SqliteOptions
{
    private const string FileName = "scholargraph.db";

    /// <summary>Connection string: the file in the folder, foreign keys on, busy wait in whole seconds.</summary>
    /// <exception cref="StoreException">The connection string cannot be read, or names no file.</exception>
    public static SqliteConnectionStringBuilder Connection(DataOptions options)
    {
        var connection = options.ConnectionString is { } given
            ? Read(given)
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

    private static SqliteConnectionStringBuilder Read(string given)
    {
        SqliteConnectionStringBuilder? connection = null;
        try
        {
            connection = new SqliteConnectionStringBuilder(given);
        }
        catch (ArgumentException)
        {
            // Told below: the driver's words name neither the setting nor a cure.
        }

        return
            connection is { DataSource: not ("" or ":memory:"), Mode: not SqliteOpenMode.Memory }
            && !connection.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            ? connection
            : throw SqliteFailures.BadConnectionString();
    }

    public static DbContextOptions<SqliteScholarContext> Build(
        DataOptions options,
        IEnumerable<ContextSetup> setups
    )
    {
        var builder = new DbContextOptionsBuilder<SqliteScholarContext>()
            .UseSqlite(
                Connection(options).ToString(),
                sqlite =>
                    sqlite
                        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                        .MigrationsAssembly(typeof(SqliteOptions).Assembly)
            )
            .AddInterceptors(new SqlitePragmas(options));
        foreach (var setup in setups)
        {
            setup(builder);
        }

        return builder.Options;
    }
}
