using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>At most one row a key: a lookup, or an object by its id.</summary>
internal sealed class ObjectLevel(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns,
    RowQuery rows,
    LevelServices services
) : Level(path, keys, row, columns)
{
    private readonly Lazy<Statement> _statement = new(() =>
        services.Render(keys, columns, () => rows.Select(row, columns.Values))
    );

    public override string Kind => "object";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override Statement StatementOf(LevelRun run) => _statement.Value;
}
