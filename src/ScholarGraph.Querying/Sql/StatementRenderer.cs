using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace ScholarGraph.Querying.Sql;

/// <summary>Has EF Core write the SQL of a query. No database is touched.</summary>
internal sealed class StatementRenderer(Func<DbContext> contexts, SlotTable slots)
{
    /// <summary>Renders a query whose rows are arrays of values.</summary>
    /// <exception cref="KeyNotFoundException">EF Core made a parameter that the plan does not know.</exception>
    public Statement Render(Expression query)
    {
        using var context = contexts();
        return Render(context.GetService<IAsyncQueryProvider>().CreateQuery<object[]>(query));
    }

    /// <summary>Renders a query for one value, such as a count.</summary>
    public Statement RenderValue(Expression value)
    {
        using var context = contexts();
        var one = context.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\"");
        var columns = Expression.NewArrayInit(
            typeof(object),
            Expression.Convert(
                new RootAttacher(context.GetService<IAsyncQueryProvider>()).Visit(value),
                typeof(object)
            )
        );
        return Render(
            one.Select(
                Expression.Lambda<Func<int, object[]>>(
                    columns,
                    Expression.Parameter(typeof(int), "one")
                )
            )
        );
    }

    private Statement Render(IQueryable<object[]> query)
    {
        using var command = query.CreateDbCommand();
        return new Statement(
            command.CommandText,
            [
                .. command
                    .Parameters.Cast<DbParameter>()
                    .Select(p => slots[p.ParameterName.TrimStart('@', ':', '$')]),
            ]
        );
    }
}
