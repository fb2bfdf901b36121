using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Postgres;

/// <summary>Adds rows by COPY in the transaction that the connection is in: one trip to the server for a table, not one a row.</summary>
internal static class PostgresCopy
{
    /// <exception cref="PostgresException">A row is refused; then none of them is added.</exception>
    public static async Task AddAsync(
        NpgsqlConnection connection,
        ISqlGenerationHelper sql,
        RowShape shape,
        IEnumerable<object> rows,
        CancellationToken cancellationToken
    )
    {
        var columns = string.Join(
            ", ",
            shape.Columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName()))
        );
        var write = PostgresRowBinding.Of(shape);
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {shape.Table(sql)} ({columns}) FROM STDIN (FORMAT BINARY)",
            cancellationToken
        );
        // COPY is bounded by the writer's patience, not by that of one command.
        copy.Timeout = TimeSpan.Zero;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(copy, row);
        }

        _ = await copy.CompleteAsync(cancellationToken);
    }
}
