using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A field of the query type.</summary>
internal abstract record RootField(string Name, string Description)
{
    /// <summary>For how many seconds an answer that shows it may be used again without asking; null where nothing is said.</summary>
    public int? MaxAge { get; set; }
}

/// <summary>One object found by arguments; null when there is none. The predicate takes the object and the arguments' values.</summary>
internal sealed record LookupField(
    string Name,
    string Description,
    EntityDefinition Target,
    IReadOnlyList<ArgumentDefinition> Arguments,
    LambdaExpression Predicate
) : RootField(Name, Description)
{
    /// <summary>Where old values of its one argument are kept; null when values are never given up.</summary>
    public ValueRedirects? Redirects { get; init; }
}

/// <summary>One object found by its global id.</summary>
internal sealed record ByIdField(string Name, string Description, EntityDefinition Target)
    : RootField(Name, Description);

/// <summary>The one row of a table.</summary>
internal sealed record SingletonField(string Name, string Description, EntityDefinition Target)
    : RootField(Name, Description);

/// <summary>A page of a whole set.</summary>
internal sealed record RootConnectionField(
    string Name,
    string Description,
    Relation Relation,
    ConnectionDefinition Connection
) : RootField(Name, Description);

/// <summary>One element of a set: the first, or the only one.</summary>
internal sealed record RootPickField(
    string Name,
    string Description,
    Relation Relation,
    bool IsSingle
) : RootField(Name, Description);
