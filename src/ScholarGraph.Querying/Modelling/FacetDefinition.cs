using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>One way to part the elements of a connection: how many have each value. An element without a value counts for none.</summary>
internal abstract record FacetDefinition;

/// <summary>By a scalar or enum of the element.</summary>
/// <param name="Value">From an element to its value; null where unknown.</param>
internal sealed record ValueFacet(LambdaExpression Value) : FacetDefinition;

/// <summary>By an object, or several, that an element leads to.</summary>
/// <param name="Keys">From an element to the key of its object (null without one), or to the keys of its objects.</param>
/// <param name="Target">Type of the object.</param>
/// <param name="Value">From the object to its text as filters take it.</param>
/// <param name="Label">From the object to its name for people.</param>
/// <param name="IsMany">Whether an element leads to several.</param>
/// <param name="Repeats">Whether an element may lead to the same object twice; it counts once.</param>
internal sealed record ObjectFacet(
    LambdaExpression Keys,
    EntityDefinition Target,
    LambdaExpression Value,
    LambdaExpression Label,
    bool IsMany,
    bool Repeats
) : FacetDefinition;
