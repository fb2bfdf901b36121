using System.Data.Common;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>A statement kept prepared on one connection by its provider.</summary>
internal sealed class PreparedStatement : RowStatement
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
        DbTransaction? snapshot,
        CancellationToken cancellationToken
    )
    {
        _command.Transaction = snapshot;
        Bind(run);
        return _command.ExecuteReaderAsync(cancellationToken);
    }

    public override void Read(LevelRun run, int rowsMax)
    {
        Bind(run);
        using var reader = _command.ExecuteReader();
        for (var i = 0; i < rowsMax && reader.Read(); i++)
        {
            run.Read(reader);
        }
    }

    public override void Dispose() => _command.Dispose();

    private void Bind(LevelRun run)
    {
        foreach (var (slot, parameter) in _parameters)
        {
            parameter.Value = slot.Stored(run) ?? DBNull.Value;
        }
    }

    private DbParameter Add(Slot slot)
    {
        var parameter = slot.Mapping.CreateParameter(
            _command,
            slot.Name.Length > 0 ? "@" + slot.Name : "",
            null,
            nullable: true
        );
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
