using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScholarGraph.Data.Storing;

/// <summary>Statements that stay prepared on a context's connection from one question to the next.</summary>
internal sealed class KeptStatements(DatabaseFacade database) : IDisposable
{
    private const int CountMax = 64;

    private readonly Dictionary<string, DbCommand> _commands = [];

    /// <summary>Reads all rows of a statement, in the transaction that the context is in.</summary>
    /// <param name="sql">With {0} and so on for the values.</param>
    /// <param name="read">Takes the row that the reader stands at.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="values">The values; those that the statement does not name are not sent.</param>
    public async Task<List<T>> ReadAsync<T>(
        string sql,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        params IReadOnlyList<object> values
    )
    {
        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            var command = Of(sql, values.Count);
            command.Transaction = database.CurrentTransaction?.GetDbTransaction();
            for (var i = 0; i < values.Count; i++)
            {
                command.Parameters[i].Value = values[i];
            }

            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }

    private DbCommand Of(string sql, int values)
    {
        if (_commands.TryGetValue(sql, out var known))
        {
            return known;
        }

        if (_commands.Count >= CountMax)
        {
            Dispose();
        }

        var command = database.GetDbConnection().CreateCommand();
        string[] names = [.. Enumerable.Range(0, values).Select(i => $"@p{i}")];
        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql, names);
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        _commands.Add(sql, command);
        return command;
    }
}
