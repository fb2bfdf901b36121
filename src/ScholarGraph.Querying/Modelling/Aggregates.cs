using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Collects what a connection tells of all its elements, whatever the page. Each method adds one field.</summary>
/// <typeparam name="T">What the connection's filter speaks of.</typeparam>
public sealed class Aggregates<T>
{
    internal List<AggregateDefinition> Fields { get; } = [];

    /// <summary>How many there are.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Aggregates<T> Count(string name, string description) =>
        Add(new CountAggregate(name, description));

    /// <summary>The smallest known value; null when none is known.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="value">The value; null where unknown.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Aggregates<T> Min<TValue>(
        string name,
        Expression<Func<T, TValue>> value,
        string description
    ) => Add(new ExtremeAggregate(name, description, value, nameof(Enumerable.Min)));

    /// <summary>The largest known value; null when none is known.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="value">The value; null where unknown.</param>
    /// <param name="description">Description for readers of the API.</param>
    public Aggregates<T> Max<TValue>(
        string name,
        Expression<Func<T, TValue>> value,
        string description
    ) => Add(new ExtremeAggregate(name, description, value, nameof(Enumerable.Max)));

    private Aggregates<T> Add(AggregateDefinition field)
    {
        Fields.Add(field);
        return this;
    }
}
