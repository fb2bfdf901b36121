using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <content>What leads to other objects.</content>
public sealed partial class Entity<T>
{
    /// <summary>Adds a to-one field.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="path">The navigation.</param>
    /// <param name="target">Type of the object.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="use">Whether its fields can also be filtered and sorted through it.</param>
    public Entity<T> One<TTarget>(
        string name,
        Expression<Func<T, TTarget?>> path,
        Entity<TTarget> target,
        string description,
        FieldUse use = FieldUse.FilteredAndSorted
    )
        where TTarget : class
    {
        Fields.Add(new ObjectField(name, description, path, target, use));
        return this;
    }

    /// <summary>Adds a whole list of objects.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="rows">The collection.</param>
    /// <param name="node">From a row of the collection to the object shown.</param>
    /// <param name="target">Type of the objects.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="order">Order over the rows; null: the target's default order.</param>
    /// <param name="arguments">Whether the field takes <c>where</c> and <c>order</c>.</param>
    /// <param name="use">Whether it can also be filtered.</param>
    public Entity<T> List<TRow, TTarget>(
        string name,
        Expression<Func<T, IEnumerable<TRow>>> rows,
        Expression<Func<TRow, TTarget>> node,
        Entity<TTarget> target,
        string description,
        Action<OrderTerms<TRow>>? order = null,
        bool arguments = false,
        FieldUse use = FieldUse.FilteredAndSorted
    )
        where TRow : class
        where TTarget : class
    {
        var relation = new Relation(rows, node, target);
        Fields.Add(
            new ListField(
                name,
                description,
                relation,
                OrderTerms<TRow>.Build(order),
                arguments,
                use
            )
        );
        return this;
    }

    /// <summary>Adds a connection over a collection; its filter and order speak of the nodes.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="rows">The collection.</param>
    /// <param name="node">From a row of the collection to the node.</param>
    /// <param name="connection">The connection type.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="match">Whether a row is of a parent: needed where the collection is no foreign key's; reads only columns of the parent.</param>
    /// <param name="use">Whether it can also be filtered.</param>
    public Entity<T> Connection<TRow, TNode>(
        string name,
        Expression<Func<T, IEnumerable<TRow>>> rows,
        Expression<Func<TRow, TNode>> node,
        ConnectionDefinition connection,
        string description,
        Expression<Func<T, TRow, bool>>? match = null,
        FieldUse use = FieldUse.FilteredAndSorted
    )
        where TRow : class
        where TNode : class
    {
        var relation = new Relation(rows, node, connection.Node) { Match = match };
        Fields.Add(new ConnectionField(name, description, relation, connection, use));
        return this;
    }

    /// <summary>Adds a field for one element of a collection: the first that passes the client's filter, in the client's order; null without one.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="rows">The collection.</param>
    /// <param name="node">From a row of the collection to the object shown.</param>
    /// <param name="target">Type of the object.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="single">Whether a second element is an error (HC0022).</param>
    public Entity<T> First<TRow, TTarget>(
        string name,
        Expression<Func<T, IEnumerable<TRow>>> rows,
        Expression<Func<TRow, TTarget>> node,
        Entity<TTarget> target,
        string description,
        bool single = false
    )
        where TRow : class
        where TTarget : class
    {
        Fields.Add(new PickField(name, description, new Relation(rows, node, target), single));
        return this;
    }
}
