using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A connection type with its edge, shared by every field of that type.</summary>
public sealed class ConnectionDefinition
{
    internal ConnectionDefinition(string name, EntityDefinition node, EntityDefinition? row)
    {
        Name = name;
        Node = node;
        Row = row;
    }

    /// <summary>Name without <c>Connection</c>: the field's name with a capital.</summary>
    public string Name { get; }

    /// <summary>Type of the nodes.</summary>
    public EntityDefinition Node { get; }

    /// <summary>
    /// The edge's own facts: the type that filter and order speak of, over the row between parent and node; null where they
    /// speak of the node. Its scalar, list and connection fields stand on the edge.
    /// </summary>
    public EntityDefinition? Row { get; }

    internal string TypeName => Name + "Connection";

    internal string EdgeName => Name + "Edge";

    /// <summary>What filter and order speak of.</summary>
    internal EntityDefinition Subject => Row ?? Node;

    /// <summary>From a row of the relation to the subject of filter and order.</summary>
    internal LambdaExpression SubjectOf(Relation relation)
    {
        if (Row is null)
        {
            return relation.Node;
        }

        var row = Expression.Parameter(Row.ClrType, "row");
        return Expression.Lambda(row, row);
    }

    /// <summary>The row's fields that stand on the edge: all but the way to the node.</summary>
    internal IEnumerable<FieldDefinition> EdgeFields =>
        Row is null ? [] : Row.Fields.Where(f => f is not (ObjectField or IdField));
}
