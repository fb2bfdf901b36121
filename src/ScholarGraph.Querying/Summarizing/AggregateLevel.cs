using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>Values over all elements of a connection, for each parent, in one pass: one row, or none where there are no elements.</summary>
internal sealed class AggregateLevel : Level
{
    private readonly Lazy<Statement> _statement;

    public AggregateLevel(
        string path,
        LevelKeys keys,
        ParameterExpression row,
        RowQuery rows,
        IReadOnlyList<(string Method, Expression? Value)> values,
        LevelServices services
    )
        : base(path, keys, row, new ColumnList(services.Model))
    {
        foreach (var (method, value) in values)
        {
            Columns.Append(value ?? Expression.Default(typeof(int)));
        }

        _statement = new(() => services.Render(keys, Columns, () => Query(rows, row, values)));
    }

    public override string Kind => "aggregates";

    public override IEnumerable<Statement> Statements =>
        _statement.IsValueCreated ? [_statement.Value] : [];

    public override Statement StatementOf(LevelRun run) => _statement.Value;

    private static MethodCallExpression Query(
        RowQuery rows,
        ParameterExpression row,
        IReadOnlyList<(string Method, Expression? Value)> values
    )
    {
        var all = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.GroupBy),
            [row.Type, typeof(int)],
            rows.Expression,
            Expression.Quote(Expression.Lambda(Expression.Constant(1), row))
        );
        var group = Expression.Parameter(
            typeof(IGrouping<,>).MakeGenericType(typeof(int), row.Type),
            "group"
        );
        var columns = Expression.NewArrayInit(
            typeof(object),
            values.Select(v => Expression.Convert(Of(v.Method, v.Value), typeof(object)))
        );
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [group.Type, typeof(object[])],
            all,
            Expression.Quote(Expression.Lambda(columns, group))
        );

        MethodCallExpression Of(string method, Expression? value) =>
            value is null
                ? Expression.Call(typeof(Enumerable), method, [row.Type], group)
                : Expression.Call(
                    typeof(Enumerable),
                    method,
                    HasOwnOverload(value.Type) ? [row.Type] : [row.Type, value.Type],
                    group,
                    Expression.Lambda(value, row)
                );
    }

    private static bool HasOwnOverload(Type type) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type)
            is TypeCode.Int32
                or TypeCode.Int64
                or TypeCode.Single
                or TypeCode.Double
                or TypeCode.Decimal;
}
