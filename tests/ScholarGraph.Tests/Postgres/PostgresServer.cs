using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ScholarGraph.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of this test run: in a temporary folder, on a free port of the loopback, as its own user where the tests
/// run as root, in a language whose order is not that of bytes. A shell watches over it: when the tests end, however they end,
/// the pipe to the shell closes, and the shell stops the server and removes the folder.
/// </summary>
internal sealed class PostgresServer
{
    /// <summary>Password of the superuser <c>postgres</c>.</summary>
    public const string Password = "correct horse; battery";

    private const string Watch = """
        set -e
        exec 3<&0
        dir=$(mktemp -d "${TMPDIR:-/tmp}/scholargraph-postgres-XXXXXX")
        trap 'cd /; rm -rf "$dir"' EXIT
        trap : INT TERM
        cd "$dir"
        printf %s "$3" > password
        "$1/initdb" -D data -U postgres --pwfile=password --auth=scram-sha-256 --no-sync --no-instructions \
          -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US > log 2>&1 || { cat log; exit 1; }
        "$1/postgres" -D data -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
          -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB -c jit=off > log 2>&1 &
        server=$!
        { cat > /dev/null; kill -QUIT $server; } <&3 &
        wait $server || cat log
        """;

    private static readonly string[] Folders =
    [
        "/usr/lib/postgresql/15/bin",
        "/usr/lib/postgresql/16/bin",
        "/usr/lib/postgresql/17/bin",
        "/usr/lib/postgresql/18/bin",
    ];

    private static readonly Lazy<Task<PostgresServer>> _shared = new(StartAsync);

    private readonly Process _shell;

    private PostgresServer(Process shell, int port) => (_shell, Port) = (shell, port);

    /// <summary>Why there is no server; null where there can be one.</summary>
    public static string? Missing =>
        Binaries is null
            ? $"needs a PostgreSQL server: {Folders[0]} is not there (apt-get install postgresql-15)"
            : null;

    /// <summary>The one server of this run, started when it is first asked for.</summary>
    public static Task<PostgresServer> Shared => _shared.Value;

    public int Port { get; }

    private static string? Binaries => Array.Find(Folders, Directory.Exists);

    /// <summary>Connection string of the superuser.</summary>
    public string Connection(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Database = database,
            Username = "postgres",
            Password = Password,
            // Hundreds of databases share the server: each keeps few connections, and not for long.
            MaxPoolSize = 20,
            ConnectionIdleLifetime = 5,
            ConnectionPruningInterval = 1,
        }.ToString();

    /// <summary>Runs SQL that stands alone, such as <c>CREATE DATABASE</c>.</summary>
    public async Task RunAsync(string sql, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(Connection(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        // Another process may take a free port before the server does.
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var server = new PostgresServer(StartShell(port), port);
            if (await server.AnswersAsync())
            {
                return server;
            }

            await server._shell.WaitForExitAsync();
            if (attempt == 3)
            {
                throw new InvalidOperationException(
                    "The PostgreSQL server of the tests does not start: "
                        + await server._shell.StandardOutput.ReadToEndAsync()
                        + await server._shell.StandardError.ReadToEndAsync()
                );
            }
        }
    }

    private static Process StartShell(int port)
    {
        // The server refuses to run as root.
        string[] user =
            Environment.UserName == "root"
                ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
                : [];
        string[] command =
        [
            .. user,
            "sh",
            "-c",
            Watch,
            "watch",
            Binaries!,
            port.ToString(CultureInfo.InvariantCulture),
            Password,
        ];
        return Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = "/",
            }
        )!;
    }

    private async Task<bool> AnswersAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!_shell.HasExited)
        {
            try
            {
                await RunAsync("SELECT 1");
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
