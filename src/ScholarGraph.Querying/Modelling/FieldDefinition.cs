using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A field of an object type.</summary>
internal abstract record FieldDefinition(string Name, string Description, FieldUse Use);

/// <summary>The global id.</summary>
internal sealed record IdField(string Name, string Description, EntityDefinition Owner)
    : FieldDefinition(Name, Description, FieldUse.FilteredAndSorted);

/// <summary>A scalar or enum; <see cref="OrderKeys"/> are what it sorts by, in turn.</summary>
internal sealed record ScalarField(
    string Name,
    string Description,
    LambdaExpression Value,
    IReadOnlyList<LambdaExpression> OrderKeys,
    bool IsNullable,
    FieldUse Use,
    string? Scalar
) : FieldDefinition(Name, Description, Use)
{
    /// <summary>The normalised twin of a text, null exactly where the text is; null where it has none.</summary>
    public LambdaExpression? Folded { get; init; }
}

/// <summary>A list of scalars or enums in a column of the object.</summary>
internal sealed record ValuesField(
    string Name,
    string Description,
    LambdaExpression Values,
    Type ItemType,
    FieldUse Use
) : FieldDefinition(Name, Description, Use)
{
    /// <summary>Whether an item can be null.</summary>
    public bool HasNulls { get; } = Nullability.OfItems(Values);
}

/// <summary>A scalar computed with one argument.</summary>
internal sealed record ArgumentField(
    string Name,
    string Description,
    LambdaExpression Value,
    bool IsNullable,
    ArgumentDefinition Argument
) : FieldDefinition(Name, Description, FieldUse.Shown);

/// <summary>A to-one object, joined into its parent's level.</summary>
internal sealed record ObjectField(
    string Name,
    string Description,
    LambdaExpression Path,
    EntityDefinition Target,
    FieldUse Use
) : FieldDefinition(Name, Description, Use)
{
    public bool IsNullable { get; } = Nullability.OfValue(Path);
}

/// <summary>An object of a union or interface behind one of several to-one paths: the first that is not null.</summary>
internal sealed record EitherField(
    string Name,
    string Description,
    EntityDefinition Target,
    IReadOnlyList<(LambdaExpression Path, EntityDefinition Target)> Paths
) : FieldDefinition(Name, Description, FieldUse.Shown);

/// <summary>One element of a collection: one level.</summary>
internal sealed record PickField(string Name, string Description, Relation Relation, bool IsSingle)
    : FieldDefinition(Name, Description, FieldUse.Shown);

/// <summary>A whole list: one level.</summary>
internal sealed record ListField(
    string Name,
    string Description,
    Relation Relation,
    IReadOnlyList<OrderTerm> Order,
    bool HasArguments,
    FieldUse Use
) : FieldDefinition(Name, Description, Use);

/// <summary>A page of a collection: one level.</summary>
internal sealed record ConnectionField(
    string Name,
    string Description,
    Relation Relation,
    ConnectionDefinition Connection,
    FieldUse Use
) : FieldDefinition(Name, Description, Use);
