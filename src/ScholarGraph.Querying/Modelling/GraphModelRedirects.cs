using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <content>Lookups by values that change.</content>
public sealed partial class GraphModel
{
    /// <summary>Adds a root field that finds one object by one argument, whose old values go on resolving; null when there is none.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="target">Type of the object.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="predicate">Whether an object is the one asked for.</param>
    /// <param name="isOld">Whether a row of the table of old values is of the value asked for.</param>
    /// <param name="current">The value that it stands for now; null for none.</param>
    /// <param name="description">Description for readers of the API.</param>
    public GraphModel Lookup<T, TRedirect>(
        string name,
        Entity<T> target,
        ArgumentDefinition<string> argument,
        Expression<Func<T, string, bool>> predicate,
        Expression<Func<TRedirect, string, bool>> isOld,
        Expression<Func<TRedirect, string?>> current,
        string description
    )
        where T : class
        where TRedirect : class
    {
        RootFields.Add(
            new LookupField(name, description, target, [argument], predicate)
            {
                Redirects = new ValueRedirects(typeof(TRedirect), isOld, current),
            }
        );
        return this;
    }
}
