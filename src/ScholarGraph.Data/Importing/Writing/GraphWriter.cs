using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ScholarGraph.Data.Postgres;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Applies changes inside the transaction that the context is in, table by table.</summary>
/// <remarks>EF's SaveChanges writes 30,000 rows/s whatever the batch; a prepared statement on SQLite six times as many, COPY on PostgreSQL more.</remarks>
internal static class GraphWriter
{
    private const int RowsSentMax = 500;

    public static async Task ApplyAsync(
        ScholarContext context,
        IReadOnlyList<TableChanges> changes,
        CancellationToken cancellationToken
    )
    {
        // Parts go first, so that what comes in meets no unique key of what goes; wholes go last, because
        // their parts may have moved to another whole and must not be deleted with the old one.
        foreach (var table in changes.Reverse().Where(change => change.Table.IsPart))
        {
            await RunAsync(context, table.Table.Type, table.Removed, Delete, cancellationToken);
        }

        foreach (var table in changes)
        {
            await RunAsync(
                context,
                table.Table.Type,
                [.. table.Changed.Select(change => change.After)],
                Update,
                cancellationToken
            );
            // A key below the one before begins another part of a full-text index, to be joined with the rest later.
            var added = table.Added.OrderBy(RowShape.Of(context.Model, table.Table.Type).KeyOf);
            await InsertAsync(context, table.Table.Type, [.. added], cancellationToken);
        }

        foreach (var table in changes.Reverse().Where(change => !change.Table.IsPart))
        {
            await RunAsync(context, table.Table.Type, table.Removed, Delete, cancellationToken);
        }
    }

    private static async Task RunAsync(
        ScholarContext context,
        Type type,
        IReadOnlyList<object> rows,
        Func<ISqlGenerationHelper, RowShape, string> statement,
        CancellationToken cancellationToken
    )
    {
        if (rows.Count == 0)
        {
            return;
        }

        var shape = RowShape.Of(context.Model, type);
        var connection = context.Database.GetDbConnection();
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var text = statement(context.GetService<ISqlGenerationHelper>(), shape);
        await (
            connection.CanCreateBatch
                ? SendAsync(connection, transaction, text, shape, rows, cancellationToken)
                : StepAsync(connection, transaction, text, shape, rows, cancellationToken)
        );
    }

    /// <summary>Inserts rows of one table.</summary>
    /// <param name="context">In a transaction.</param>
    /// <param name="type">Entity class.</param>
    /// <param name="rows">New rows.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task InsertAsync(
        ScholarContext context,
        Type type,
        IReadOnlyList<object> rows,
        CancellationToken cancellationToken
    ) =>
        context.Database.GetDbConnection() is NpgsqlConnection postgres && rows.Count > 0
            ? PostgresCopy.AddAsync(
                postgres,
                context.GetService<ISqlGenerationHelper>(),
                RowShape.Of(context.Model, type),
                rows,
                cancellationToken
            )
            : RunAsync(context, type, rows, Insert, cancellationToken);

    // In the process a step of a prepared statement costs microseconds.
    private static async Task StepAsync(
        DbConnection connection,
        DbTransaction? transaction,
        string text,
        RowShape shape,
        IReadOnlyList<object> rows,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        foreach (var column in shape.Columns)
        {
            _ = command.Parameters.Add(Parameter(command, column.Property));
        }

        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < shape.Columns.Count; i++)
            {
                command.Parameters[i].Value = shape.Stored(i, row) ?? DBNull.Value;
            }

            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    // A trip to a server costs more than the row: many go in one.
    private static async Task SendAsync(
        DbConnection connection,
        DbTransaction? transaction,
        string text,
        RowShape shape,
        IReadOnlyList<object> rows,
        CancellationToken cancellationToken
    )
    {
        await using var source = connection.CreateCommand();
        foreach (var chunk in rows.Chunk(RowsSentMax))
        {
            await using var batch = connection.CreateBatch();
            (batch.Transaction, batch.Timeout) = (transaction, 0);
            foreach (var row in chunk)
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = text;
                for (var i = 0; i < shape.Columns.Count; i++)
                {
                    var parameter = Parameter(source, shape.Columns[i].Property);
                    parameter.Value = shape.Stored(i, row) ?? DBNull.Value;
                    _ = command.Parameters.Add(parameter);
                }

                batch.BatchCommands.Add(command);
            }

            _ = await batch.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter Parameter(DbCommand command, IProperty property) =>
        property
            .GetRelationalTypeMapping()
            .CreateParameter(command, Name(property), null, nullable: true);

    private static string Name(IProperty property) => "@" + property.Name;

    /// <summary>The statement that inserts a row, its parameters in the order of the columns.</summary>
    public static string Insert(ISqlGenerationHelper sql, RowShape shape)
    {
        var columns = string.Join(", ", shape.Columns.Select(c => Column(sql, c.Property)));
        var values = string.Join(", ", shape.Columns.Select(c => Name(c.Property)));
        return $"INSERT INTO {shape.Table(sql)} ({columns}) VALUES ({values})";
    }

    private static string Update(ISqlGenerationHelper sql, RowShape shape) =>
        $"UPDATE {shape.Table(sql)} SET {Pairs(sql, shape, isKey: false, ", ")} WHERE {Pairs(sql, shape, isKey: true, " AND ")}";

    private static string Delete(ISqlGenerationHelper sql, RowShape shape) =>
        $"DELETE FROM {shape.Table(sql)} WHERE {Pairs(sql, shape, isKey: true, " AND ")}";

    private static string Pairs(
        ISqlGenerationHelper sql,
        RowShape shape,
        bool isKey,
        string separator
    ) =>
        string.Join(
            separator,
            shape
                .Columns.Where(column => column.Property.IsPrimaryKey() == isKey)
                .Select(column => $"{Column(sql, column.Property)} = {Name(column.Property)}")
        );

    private static string Column(ISqlGenerationHelper sql, IProperty property) =>
        sql.DelimitIdentifier(property.GetColumnName());
}
