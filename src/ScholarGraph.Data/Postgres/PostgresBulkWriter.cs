using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ScholarGraph.Data.Importing.Writing;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Data.Postgres;

/// <summary>Adds rows by COPY, without foreign keys and indexes other than primary keys, which are made at the end.</summary>
internal sealed class PostgresBulkWriter(ScholarContext context) : BulkWriter(context)
{
    private readonly ScholarContext _context = context;
    private readonly NpgsqlConnection _connection = (NpgsqlConnection)
        context.Database.GetDbConnection();

    // Null where they stay: slower, and readers go on reading.
    private PendingDefinitions? _pending;

    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        var sql = _context.GetService<ISqlGenerationHelper>();
        _pending = await PendingDefinitions.DropAsync(
            _connection,
            [.. GraphTables.All.Select(table => Shape(table.Type).Table(sql))],
            cancellationToken
        );
    }

    // What rows refer to is looked up at the end.
    public override bool TakesAnyOrder => _pending is not null;

    // An index, as soon as all rows of its table are there.
    public override Task<bool> WorkAheadAsync(CancellationToken cancellationToken) =>
        _pending?.MakeNextAsync(cancellationToken) ?? Task.FromResult(false);

    public override async Task WriteAllAsync<T>(
        IReadOnlyList<T> rows,
        CancellationToken cancellationToken
    )
    {
        await WriteAsync(rows, cancellationToken);
        _pending?.Complete(Shape(typeof(T)).Entity.GetTableName() ?? "");
    }

    public override Task EndAsync(CancellationToken cancellationToken) =>
        _pending?.MakeRestAsync(cancellationToken) ?? Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        try
        {
            // Of a broken session whoever takes the lock next makes them.
            if (_connection.State == ConnectionState.Open)
            {
                await PendingDefinitions.MakeAsync(_connection, CancellationToken.None);
            }
        }
        catch (DbException)
        {
            // The reason was told where it broke.
        }

        await base.DisposeAsync();
    }

    private RowShape Shape(Type type) => RowShape.Of(_context.Model, type);
}
