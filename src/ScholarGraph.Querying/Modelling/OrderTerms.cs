using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Collects the terms of an order, most significant first. Nulls come first ascending and last descending.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
public sealed class OrderTerms<T>
{
    private readonly List<OrderTerm> _terms = [];

    /// <summary>Smallest first.</summary>
    /// <param name="value">The key.</param>
    public OrderTerms<T> Ascending<TValue>(Expression<Func<T, TValue>> value) => Add(value, false);

    /// <summary>Largest first.</summary>
    /// <param name="value">The key.</param>
    public OrderTerms<T> Descending<TValue>(Expression<Func<T, TValue>> value) => Add(value, true);

    internal static IReadOnlyList<OrderTerm> Build(Action<OrderTerms<T>>? terms)
    {
        var order = new OrderTerms<T>();
        terms?.Invoke(order);
        return order._terms;
    }

    private OrderTerms<T> Add(LambdaExpression value, bool descending)
    {
        _terms.Add(new OrderTerm(value, descending));
        return this;
    }
}
