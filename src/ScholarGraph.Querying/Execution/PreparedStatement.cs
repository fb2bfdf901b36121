using System.Data.Common;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A statement kept prepared on one connection.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly DbCommand _command;
    private readonly (Slot Slot, DbParameter Parameter)[] _parameters;

    public PreparedStatement(Statement statement, DbConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = statement.Text;
        _parameters = [.. statement.Slots.Select(slot => (slot, Add(slot)))];
    }

    /// <summary>Binds the statement to a run and executes it.</summary>
    public Task<DbDataReader> ExecuteAsync(
        LevelRun run,
        DbTransaction snapshot,
        CancellationToken cancellationToken
    )
    {
        _command.Transaction = snapshot;
        foreach (var (slot, parameter) in _parameters)
        {
            var value = slot.Value(run);
            parameter.Value =
                (value is null ? null : slot.Mapping.Converter?.ConvertToProvider(value) ?? value)
                ?? DBNull.Value;
        }

        return _command.ExecuteReaderAsync(cancellationToken);
    }

    public void Dispose() => _command.Dispose();

    private DbParameter Add(Slot slot)
    {
        var parameter = slot.Mapping.CreateParameter(
            _command,
            "@" + slot.Name,
            null,
            nullable: true
        );
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
