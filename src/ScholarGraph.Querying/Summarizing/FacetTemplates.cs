using System.Linq.Expressions;
using System.Reflection;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>The parts of a facet's query that are the same for all of them.</summary>
internal static class FacetTemplates
{
    /// <summary>From named values, the first ones with label and count: by count descending, then value.</summary>
    public static readonly Expression<Func<IQueryable<FacetRow>, int, IQueryable<object[]>>> All = (
        rows,
        first
    ) =>
        rows.OrderByDescending(r => r.Count)
            .ThenBy(r => r.Value)
            .Take(first)
            .Select(r => new object[] { r.Value, r.Label, r.Count });

    /// <summary>The same without labels: EF Core leaves a column that is constant or repeated out of the SQL.</summary>
    public static readonly Expression<
        Func<IQueryable<FacetRow>, int, IQueryable<object[]>>
    > ValuesAndCounts = (rows, first) =>
        rows.OrderByDescending(r => r.Count)
            .ThenBy(r => r.Value)
            .Take(first)
            .Select(r => new object[] { r.Value, r.Count });

    /// <summary>From keys to each key with its count.</summary>
    public static LambdaExpression Groups(Type key) => Generic(nameof(GroupsOf), key);

    /// <summary>From keys to the first ones with their counts: by count descending, then key.</summary>
    public static LambdaExpression Values(Type key) => Generic(nameof(ValuesOf), key);

    private static Expression<
        Func<IQueryable<TKey>, IQueryable<FacetGroup<TKey>>>
    > GroupsOf<TKey>() =>
        keys =>
            keys.GroupBy(k => k)
                .Select(g => new FacetGroup<TKey> { Key = g.Key, Count = g.Count() });

    private static Expression<
        Func<IQueryable<TKey>, int, IQueryable<object?[]>>
    > ValuesOf<TKey>() =>
        (keys, first) =>
            keys.GroupBy(k => k)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key)
                .Take(first)
                .Select(g => new object?[] { g.Key, g.Count() });

    private static LambdaExpression Generic(string method, Type type) =>
        (LambdaExpression)
            typeof(FacetTemplates)
                .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, [])!;
}
