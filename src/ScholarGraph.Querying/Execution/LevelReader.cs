using System.Data.Common;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Execution;

/// <summary>Reads one level: its statement once for all keys of its parents, or once for each, as the dialect made it.</summary>
internal sealed class LevelReader
{
    private readonly LevelRun _run;
    private readonly Level _level;
    private readonly object?[] _keys;
    private readonly GraphError?[] _errors;

    private LevelReader(LevelRun run)
    {
        (_run, _level) = (run, run.Level);
        _keys = run.Keys();
        _errors = new GraphError?[_keys.Length];
        for (var i = 0; i < _keys.Length; i++)
        {
            run.ParentKey = _keys[i];
            _errors[i] = _level.BeginGroup(run);
        }
    }

    public static async Task ReadAsync(
        LevelRun run,
        Func<Statement, LevelRun, Task<DbDataReader>> execute,
        CancellationToken cancellationToken
    )
    {
        try
        {
            run.Level.Bind(run);
            if (run.Error is null)
            {
                await new LevelReader(run).ReadAsync(execute, cancellationToken);
            }
        }
        catch (GraphFieldException mistake)
        {
            run.Error = mistake.Error;
        }
    }

    private async Task ReadAsync(
        Func<Statement, LevelRun, Task<DbDataReader>> execute,
        CancellationToken cancellationToken
    )
    {
        var asked = Enumerable.Range(0, _keys.Length).Where(i => _errors[i] is null).ToArray();
        var statement = asked.Length > 0 && _level.IsShown ? _level.StatementOf(_run) : null;
        if (asked.Length == 1)
        {
            statement = statement?.ForOneKey ?? statement;
        }

        if (statement is { IsForAllKeys: true })
        {
            _run.AskedKeys = [.. asked.Select(i => _keys[i])];
            await using var reader = await execute(statement, _run);
            await ReadAllAsync(reader, asked, cancellationToken);
            return;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            _run.ParentKey = _keys[i];
            var start = _run.Rows.Count;
            if (statement is not null && _errors[i] is null)
            {
                await using var reader = await execute(statement, _run);
                while (await reader.ReadAsync(cancellationToken))
                {
                    _run.Read(reader);
                }
            }

            End(i, start);
        }
    }

    // The rows come key after key; keys without rows, and those that were not asked for, lie between.
    private async Task ReadAllAsync(
        DbDataReader reader,
        int[] asked,
        CancellationToken cancellationToken
    )
    {
        var (at, start, number) = (0, _run.Rows.Count, _level.Columns.Count);
        while (await reader.ReadAsync(cancellationToken))
        {
            EndUntil(asked[reader.GetInt64(number) - 1]);
            _run.Read(reader);
        }

        EndUntil(_keys.Length);

        void EndUntil(int key)
        {
            for (; at < key; at++)
            {
                End(at, start);
                start = _run.Rows.Count;
            }
        }
    }

    private void End(int key, int start)
    {
        _run.ParentKey = _keys[key];
        _run.End(
            _errors[key] is { } error
                ? new RowGroup(start, 0, false, _keys[key], error)
                : _level.EndGroup(_run, start)
        );
    }
}
