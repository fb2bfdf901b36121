using System.Linq.Expressions;

namespace ScholarGraph.Querying.Ordering;

/// <summary>One key of a level's order.</summary>
/// <param name="Value">From the row to the key's value.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="IsNullable">Whether the value can be null: first ascending, last descending.</param>
internal sealed record OrderKey(LambdaExpression Value, bool Descending, bool IsNullable)
{
    public OrderKey Reversed => this with { Descending = !Descending };
}
