using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>How many elements of a connection have each value of a facet, for each parent; the most frequent first.</summary>
internal sealed class FacetLevel(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns,
    Func<Expression, Expression> query,
    string coordinate,
    InputValue first,
    LevelServices services
) : Level(path, keys, row, columns)
{
    private readonly Lazy<Statement> _statement = new(() =>
        services.Render(
            keys,
            columns,
            () => query(services.Slots.Add(typeof(int), null, run => run.TakeValue))
        )
    );

    public override string Kind => "facets";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override void Bind(LevelRun run)
    {
        var asked = run.Resolve(first);
        run.Take = asked is ScalarInput { Value: int size } ? size : 0;
        run.Error = SizeCheck.Of(asked, coordinate, services.Options.PageSizeMax);
    }

    public override Statement StatementOf(LevelRun run) => _statement.Value;
}
