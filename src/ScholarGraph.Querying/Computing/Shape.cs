using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Computing;

/// <summary>What a value that C# gives is shown as.</summary>
internal abstract record Shape(bool IsNullable);

/// <summary>A scalar or enum.</summary>
internal sealed record ValueShape(Type Type, string? Scalar, bool IsNullable) : Shape(IsNullable);

/// <summary>An object whose fields read the value.</summary>
internal sealed record ObjectShape(ComputedType Type, bool IsNullable) : Shape(IsNullable);

/// <summary>An object of whichever member of a union the value is of, by its class.</summary>
internal sealed record UnionShape(ComputedUnion Union, bool IsNullable) : Shape(IsNullable);

/// <summary>An object of the database: the value is its key, or for an interface or union an <see cref="EntityReference"/>.</summary>
internal sealed record EntityShape(EntityDefinition Entity, bool IsNullable) : Shape(IsNullable);

/// <summary>A list.</summary>
internal sealed record ListShape(Shape Item, bool IsNullable) : Shape(IsNullable);

/// <summary>The query type, whatever the value: what a mutation's payload leads back to.</summary>
internal sealed record QueryShape() : Shape(true);
