using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A collection of a parent: its rows, and the object that each row shows.</summary>
/// <param name="Rows">From the parent to its rows; null at the root, where the rows are the whole set.</param>
/// <param name="Node">From a row to the object shown.</param>
/// <param name="Target">Type of the object.</param>
internal sealed record Relation(
    LambdaExpression? Rows,
    LambdaExpression Node,
    EntityDefinition Target
)
{
    public Type RowType => Node.Parameters[0].Type;

    /// <summary>
    /// From a parent and a row to whether the row is of the parent, where the collection is no foreign key's: it says the same as
    /// <see cref="Rows"/> in a form that needs no join with the parent.
    /// </summary>
    public LambdaExpression? Match { get; init; }

    /// <summary>Condition that every row fulfils, for a root that shows a part of the set.</summary>
    public LambdaExpression? Condition { get; init; }
}
