using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>A level that C# reads: a value for each key, whose entities are levels by their keys.</summary>
/// <param name="path">Response path, for the plan's print.</param>
/// <param name="keys">For which keys it reads.</param>
/// <param name="coordinate">Type and field, which cursors are bound to.</param>
/// <param name="function">Gives the values; null: they are given to the run beforehand.</param>
/// <param name="arguments">The field's arguments for a run.</param>
/// <param name="services">Shared by the plan.</param>
internal sealed class FunctionLevel(
    string path,
    LevelKeys keys,
    string coordinate,
    Function? function,
    Func<LevelRun, CallArguments> arguments,
    LevelServices services
) : Level(path, keys, Expression.Parameter(typeof(object), "value"), new ColumnList(services.Model))
{
    private readonly HashSet<string> _selected = [];
    private readonly List<Func<LevelRun, GraphError?>> _checks = [];

    public override string Kind => "computed";

    public override IEnumerable<Statement> Statements => [];

    /// <summary>Notes that something of the value is selected.</summary>
    public void Select(string name) => _selected.Add(name);

    /// <summary>Adds a check of arguments, of the field or of what is selected in it.</summary>
    public void Check(Func<LevelRun, GraphError?> check) => _checks.Add(check);

    public override void Bind(LevelRun run) =>
        run.Error = _checks.Select(check => check(run)).FirstOrDefault(error => error is not null);

    public override Statement StatementOf(LevelRun run) =>
        throw new InvalidOperationException($"{Path} has no statement.");

    /// <summary>The value of a slot of one of the arguments' filters.</summary>
    public object? ValueOf(string slot, LevelRun run) => services.Slots[slot].Value(run);

    /// <summary>Calls the function, once for all keys.</summary>
    public async Task ReadAsync(
        LevelRun run,
        DbContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            run.Context = context;
            Bind(run);
            if (run.Error is not null)
            {
                return;
            }

            var keys = run.Keys();
            var isRoot = Keys is RootKeys;
            IReadOnlyList<object?> values =
                run.Given is { } given ? [given]
                : keys.Length == 0 ? []
                : await function!.Run(
                    new FunctionCall(
                        coordinate,
                        context,
                        isRoot ? [] : [.. keys.Select(key => key!)],
                        arguments(run),
                        _selected,
                        services.Cursors
                    ),
                    cancellationToken
                );
            if (values.Count != keys.Length)
            {
                throw new InvalidOperationException(
                    $"{Path}: {values.Count} values for {keys.Length} keys."
                );
            }

            for (var i = 0; i < keys.Length; i++)
            {
                run.Values.Add(values[i]);
                run.End(new RowGroup(i, 1, false, keys[i]));
            }
        }
        catch (GraphFieldException mistake)
        {
            run.Error = mistake.Error;
        }
    }
}
