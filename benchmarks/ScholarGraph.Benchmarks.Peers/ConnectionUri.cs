using System.Globalization;
using Npgsql;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>A connection string of .NET as the URI that programs on Node take.</summary>
internal static class ConnectionUri
{
    public static string Of(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        var password = parts.Password is { Length: > 0 } given ? ":" + Escape(given) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"postgres://{Escape(parts.Username ?? "")}{password}@{parts.Host}:{parts.Port}/{Escape(parts.Database ?? "")}"
        );
    }

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
