using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>How many elements a connection has for a parent, after the filter and before the page.</summary>
internal sealed class CountLevel : Level
{
    private readonly Lazy<Statement> _statement;

    public CountLevel(
        string path,
        LevelKeys keys,
        ParameterExpression row,
        RowQuery rows,
        LevelServices services
    )
        : base(path, keys, row, new ColumnList(services.Model))
    {
        Columns.AddValue(typeof(int));
        _statement = new(() => services.RenderValue(keys, Columns, rows.Count));
    }

    public override string Kind => "count";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override Statement StatementOf(LevelRun run) => _statement.Value;
}
