using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Data.Importing.Writing;

/// <summary>Applies changes inside the transaction that the context is in, by one prepared statement per table and action.</summary>
/// <remarks>EF's SaveChanges writes 30,000 rows/s whatever the batch, this six times as many.</remarks>
internal static class GraphWriter
{
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
            await RunAsync(context, table, table.Removed, Delete, cancellationToken);
        }

        foreach (var table in changes)
        {
            await RunAsync(
                context,
                table,
                [.. table.Changed.Select(change => change.After)],
                Update,
                cancellationToken
            );
            await RunAsync(context, table, table.Added, Insert, cancellationToken);
        }

        foreach (var table in changes.Reverse().Where(change => !change.Table.IsPart))
        {
            await RunAsync(context, table, table.Removed, Delete, cancellationToken);
        }
    }

    private static async Task RunAsync(
        ScholarContext context,
        TableChanges table,
        List<object> rows,
        Func<ISqlGenerationHelper, RowShape, string> statement,
        CancellationToken cancellationToken
    )
    {
        if (rows.Count == 0)
        {
            return;
        }

        var shape = RowShape.Of(context.Model, table.Table.Type);
        var sql = context.GetService<ISqlGenerationHelper>();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = statement(sql, shape);
        var parameters = shape
            .Columns.Select(column => Parameter(command, column.Property))
            .ToList();
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < parameters.Count; i++)
            {
                var (property, accessor) = shape.Columns[i];
                parameters[i].Value = Stored(property, accessor.GetValue(row)) ?? DBNull.Value;
            }

            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter Parameter(DbCommand command, IProperty property)
    {
        var parameter = property
            .GetRelationalTypeMapping()
            .CreateParameter(command, Name(property), null, nullable: true);
        _ = command.Parameters.Add(parameter);
        return parameter;
    }

    private static object? Stored(IProperty property, object? value) =>
        value is not null && property.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(value)
            : value;

    private static string Name(IProperty property) => "@" + property.Name;

    private static string Insert(ISqlGenerationHelper sql, RowShape shape)
    {
        var columns = string.Join(", ", shape.Columns.Select(c => Column(sql, c.Property)));
        var values = string.Join(", ", shape.Columns.Select(c => Name(c.Property)));
        return $"INSERT INTO {Table(sql, shape)} ({columns}) VALUES ({values})";
    }

    private static string Update(ISqlGenerationHelper sql, RowShape shape) =>
        $"UPDATE {Table(sql, shape)} SET {Pairs(sql, shape, isKey: false, ", ")} WHERE {Pairs(sql, shape, isKey: true, " AND ")}";

    private static string Delete(ISqlGenerationHelper sql, RowShape shape) =>
        $"DELETE FROM {Table(sql, shape)} WHERE {Pairs(sql, shape, isKey: true, " AND ")}";

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

    private static string Table(ISqlGenerationHelper sql, RowShape shape) =>
        sql.DelimitIdentifier(shape.Entity.GetTableName() ?? "", shape.Entity.GetSchema());
}
