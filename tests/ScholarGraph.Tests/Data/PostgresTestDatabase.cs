using System.Globalization;
using Npgsql;
using ScholarGraph.Data;
using ScholarGraph.Tests.Postgres;

namespace ScholarGraph.Tests.Data;

/// <summary>Databases on the server of this test run.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private int _count;

    public override string Name => "postgres";

    public override string? Missing => PostgresServer.Missing;

    internal override async Task<DataOptions> NewPlaceAsync()
    {
        Skip.If(Missing is not null, Missing);
        var server = await PostgresServer.Shared;
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"graph{Interlocked.Increment(ref _count)}"
        );
        await server.RunAsync($"CREATE DATABASE {name}");
        return new DataOptions
        {
            Provider = "postgres",
            ConnectionString = server.Connection(name),
            BusyTimeout = TimeSpan.Zero,
        };
    }

    internal override async Task RemoveAsync(DataOptions place)
    {
        var name = new NpgsqlConnectionStringBuilder(place.ConnectionString).Database;
        await (await PostgresServer.Shared).RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }
}
