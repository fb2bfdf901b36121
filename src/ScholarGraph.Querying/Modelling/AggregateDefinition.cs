using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>One value over all elements of a connection.</summary>
internal abstract record AggregateDefinition(string Name, string Description);

/// <summary>How many there are.</summary>
internal sealed record CountAggregate(string Name, string Description)
    : AggregateDefinition(Name, Description);

/// <summary>The smallest or largest known value; null when none is known.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Description">Description for readers of the API.</param>
/// <param name="Value">From an element to its value.</param>
/// <param name="Method"><c>Min</c> or <c>Max</c>.</param>
internal sealed record ExtremeAggregate(
    string Name,
    string Description,
    LambdaExpression Value,
    string Method
) : AggregateDefinition(Name, Description);
