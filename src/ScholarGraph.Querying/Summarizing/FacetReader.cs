using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>Counts the values of a facet over rows that C# names.</summary>
internal static class FacetReader
{
    /// <summary>The values by count descending, then by value.</summary>
    /// <param name="context">The context that the rows are of.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="subject">Their type.</param>
    /// <param name="facet">What to count by.</param>
    /// <param name="first">How many values at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IReadOnlyList<FacetCount>> ReadAsync<T>(
        DbContext context,
        IQueryable<T> rows,
        EntityDefinition subject,
        FacetDefinition facet,
        int first,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var query = new FacetQuery(
            new MappedModel(context),
            new RowQuery(rows.Expression, typeof(T)),
            row,
            row,
            subject.RequiredKey.Value.Apply(row)
        );
        Expression<Func<int>> count = () => first;
        var (values, labelOf) = facet switch
        {
            ObjectFacet byObject => (query.ByObject(byObject, count.Body), null),
            ValueFacet byValue => ByValue(query, byValue.Value.Apply(row), count.Body),
            _ => throw new InvalidOperationException("The facet cannot be counted."),
        };
        var provider = (IAsyncQueryProvider)rows.Provider;
        var found = await provider
            .CreateQuery<object?[]>(new RootAttacher(provider).Visit(values))
            .ToListAsync(cancellationToken);
        return
        [
            .. found.Select(value => new FacetCount(
                TextOf(value[0]),
                labelOf is null ? TextOf(value[^2]) : labelOf(value[0]!),
                (int)value[^1]!
            )),
        ];
    }

    private static (Expression Values, Func<object, string>? LabelOf) ByValue(
        FacetQuery query,
        Expression value,
        Expression first
    )
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        return type.IsEnum
            ? (query.ByEnum(value, type, first), EnumNames.LabelOf)
            : (query.ByValue(value, first), null);
    }

    private static string TextOf(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
