using System.Globalization;
using System.Net.Sockets;
using Npgsql;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Postgres;

/// <summary>The one line that each failure of a PostgreSQL database is told in: never with the connection string, which may hold a password.</summary>
internal static class PostgresFailures
{
    public static StoreException NoConnectionString() =>
        new(
            StoreCodes.ConnectionString,
            "The provider postgres needs a connection string; give one with --connection or SCHOLARGRAPH__CONNECTION, such as Host=localhost;Database=scholargraph;Username=scholargraph;Password=…"
        );

    public static StoreException BadConnectionString() =>
        new(
            StoreCodes.ConnectionString,
            "The connection string cannot be read (it is not repeated here, as it may hold a password); it is made of pairs, such as Host=localhost;Database=scholargraph;Username=scholargraph;Password=…"
        );

    public static StoreException Foreign(string place) =>
        new(
            StoreCodes.ForeignFile,
            $"{place} holds tables of another program; give ScholarGraph a database (or, with Search Path, a schema) of its own, nothing was changed in it."
        );

    public static StoreException Newer(string place, string migration) =>
        new(
            StoreCodes.NewerSchema,
            $"{place} was written by a newer ScholarGraph (migration {migration} is unknown here); run that version or a later one, nothing was changed."
        );

    public static StoreException NotMigrated(string place, Exception? inner = null) =>
        new(
            StoreCodes.NotMigrated,
            $"{place} holds no migrated graph yet; run the command migrate, import or serve first.",
            inner
        );

    public static StoreException Unsuitable(string place, string cause) =>
        new(StoreCodes.Unsuitable, $"{place} cannot hold the graph: {cause}.");

    /// <summary>What a failure below EF means for the operator; null when it is a bug of ours.</summary>
    public static StoreException? Translate(Exception failure, string place, TimeSpan timeout)
    {
        for (Exception? e = failure; e is not null and not StoreException; e = e.InnerException)
        {
            if (e is PostgresException server)
            {
                return Translate(server, failure, place, timeout);
            }

            if (e is SocketException or TimeoutException or IOException or NpgsqlException)
            {
                return Unreachable(place, Innermost(e), failure);
            }
        }

        return null;
    }

    private static StoreException? Translate(
        PostgresException server,
        Exception failure,
        string place,
        TimeSpan timeout
    ) =>
        server.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
                StoreCodes.LoginRefused,
                $"{place} refuses the login ({server.MessageText}); check user and password, and pg_hba.conf of the server.",
                failure
            ),
            PostgresErrorCodes.InvalidCatalogName => new(
                StoreCodes.NoDatabase,
                $"{place} is not there: the server has no such database; make it with createdb, as its own user.",
                failure
            ),
            PostgresErrorCodes.LockNotAvailable => new(
                StoreCodes.Busy,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{place} is being written by another process, and still was after {timeout.TotalSeconds:0.###} s; try again when its import has ended, or raise the busy timeout."
                ),
                failure
            ),
            PostgresErrorCodes.UndefinedTable => NotMigrated(place, failure),
            PostgresErrorCodes.InsufficientPrivilege
            or PostgresErrorCodes.ReadOnlySqlTransaction
            or PostgresErrorCodes.DiskFull => new(
                StoreCodes.Inaccessible,
                $"{place} cannot be written ({server.MessageText}); check the user's privileges, that the server is no standby, and the space left.",
                failure
            ),
            PostgresErrorCodes.ProgramLimitExceeded => new(
                StoreCodes.Unsuitable,
                $"{place} cannot hold a text that is to be sought by ({server.MessageText}); shorten it in the source.",
                failure
            ),
            { } state when IsOutage(state) => Unreachable(place, server.MessageText, failure),
            _ => null,
        };

    // Classes of SQLSTATE: connection, resources (too many connections), operator's intervention (a shutdown).
    private static bool IsOutage(string state) => state[..2] is "08" or "53" or "57";

    private static StoreException Unreachable(string place, string cause, Exception failure) =>
        new(
            StoreCodes.Unreachable,
            $"{place} does not answer ({cause.ReplaceLineEndings(" ")}); is the server running, and are host and port right?",
            failure
        );

    private static string Innermost(Exception e) =>
        e.InnerException is { } inner ? Innermost(inner) : e.Message;
}
