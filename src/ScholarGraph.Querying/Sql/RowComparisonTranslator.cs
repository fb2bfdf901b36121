using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ScholarGraph.Querying.Sql;

/// <summary>Writes a <see cref="RowComparison"/> in SQL.</summary>
internal sealed class RowComparisonTranslator(ISqlExpressionFactory sql)
    : IMethodCallTranslator,
        IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger
    )
    {
        if (method.DeclaringType != typeof(RowComparison))
        {
            return null;
        }

        var count = arguments.Count / 2;
        var values = arguments.Skip(1).Take(count).Select(sql.ApplyDefaultTypeMapping).ToList();
        var at = arguments.Skip(1 + count).Select((a, i) => Like(a, values[i]));
        return arguments[0] is SqlConstantExpression { Value: true }
            ? sql.LessThan(Row(values), Row([.. at]))
            : sql.GreaterThan(Row(values), Row([.. at]));
    }

    private SqlExpression? Like(SqlExpression at, SqlExpression? value) =>
        sql.ApplyTypeMapping(at, value?.TypeMapping);

    // A function without a name: its arguments in parentheses.
    private static SqlFunctionExpression Row(List<SqlExpression?> values) =>
        new(
            "",
            values.Select(value => value!),
            nullable: false,
            values.Select(_ => false),
            values[0]!.Type,
            values[0]!.TypeMapping
        );
}
