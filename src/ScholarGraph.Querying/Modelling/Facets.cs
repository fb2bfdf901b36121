using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>Collects the facets of a connection, one for each value of an enum.</summary>
/// <typeparam name="T">What the connection's filter speaks of.</typeparam>
/// <typeparam name="TFacet">The enum; describe it to the model.</typeparam>
public sealed class Facets<T, TFacet>
    where TFacet : struct, Enum
{
    internal Dictionary<object, FacetDefinition> All { get; } = [];

    /// <summary>By a number, a text or an enum of the element.</summary>
    /// <param name="facet">Its name.</param>
    /// <param name="value">The value; null where unknown.</param>
    public Facets<T, TFacet> ByValue<TValue>(TFacet facet, Expression<Func<T, TValue>> value) =>
        Add(facet, new ValueFacet(value));

    /// <summary>By an object that the element leads to.</summary>
    /// <param name="facet">Its name.</param>
    /// <param name="key">The foreign key; null where there is none.</param>
    /// <param name="target">Type of the object.</param>
    /// <param name="value">The object's text as filters take it, unique.</param>
    /// <param name="label">The object's name for people.</param>
    public Facets<T, TFacet> ByOne<TKey, TTarget>(
        TFacet facet,
        Expression<Func<T, TKey>> key,
        Entity<TTarget> target,
        Expression<Func<TTarget, string>> value,
        Expression<Func<TTarget, string>> label
    )
        where TTarget : class =>
        Add(facet, new ObjectFacet(key, target, value, label, IsMany: false, Repeats: false));

    /// <summary>By the objects that the element leads to; it counts once for each of them.</summary>
    /// <param name="facet">Its name.</param>
    /// <param name="keys">The foreign keys.</param>
    /// <param name="target">Type of the objects.</param>
    /// <param name="value">The object's text as filters take it, unique.</param>
    /// <param name="label">The object's name for people.</param>
    /// <param name="repeats">Whether the same key may come twice for one element.</param>
    public Facets<T, TFacet> ByMany<TKey, TTarget>(
        TFacet facet,
        Expression<Func<T, IEnumerable<TKey>>> keys,
        Entity<TTarget> target,
        Expression<Func<TTarget, string>> value,
        Expression<Func<TTarget, string>> label,
        bool repeats = false
    )
        where TTarget : class =>
        Add(facet, new ObjectFacet(keys, target, value, label, IsMany: true, repeats));

    private Facets<T, TFacet> Add(TFacet facet, FacetDefinition definition)
    {
        All.Add(facet, definition);
        return this;
    }
}
