using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>An object type of the API over a class of the EF Core model: what is shown, filtered and sorted, and how.</summary>
public abstract class EntityDefinition
{
    private protected EntityDefinition(string name, string description, Type clrType)
    {
        Name = name;
        Description = description;
        ClrType = clrType;
    }

    /// <summary>Name of the object type.</summary>
    public string Name { get; }

    /// <summary>Description for readers of the API.</summary>
    public string Description { get; }

    /// <summary>The mapped class.</summary>
    public Type ClrType { get; }

    /// <summary>Fields in the order of declaration.</summary>
    internal List<FieldDefinition> Fields { get; } = [];

    /// <summary>The unique column that children and cursors need; null until declared.</summary>
    internal KeyDefinition? Key { get; set; }

    /// <summary>Whether the type implements <c>Node</c>.</summary>
    internal bool IsNode { get; set; }

    /// <summary>Whether objects of it have a type of their own, or one of its members'.</summary>
    internal TypeShape Shape { get; init; } = TypeShape.Object;

    internal bool IsAbstract => Shape != TypeShape.Object;

    /// <summary>The object types of an interface or union, in the order of declaration.</summary>
    internal List<EntityDefinition> Members { get; } = [];

    /// <summary>The interfaces and unions that the type is a member of.</summary>
    internal List<EntityDefinition> MemberOf { get; } = [];

    /// <summary>Order of lists of this type when the client gives none; the key is always the last term.</summary>
    internal IReadOnlyList<OrderTerm> DefaultOrder { get; set; } = [];

    /// <summary>Name of the filter input.</summary>
    internal string FilterName => Name + "FilterInput";

    /// <summary>Name of the sort input.</summary>
    internal string SortName => Name + "SortInput";

    internal KeyDefinition RequiredKey =>
        Key
        ?? throw new InvalidOperationException($"The type {Name} is listed, so it needs a key.");

    /// <summary>Whether a fragment on a type speaks of objects of this one.</summary>
    internal bool IsOfType(string type) =>
        type == Name || (IsNode && type == "Node") || MemberOf.Exists(m => m.Name == type);

    internal FieldDefinition? FindField(string name) => Fields.Find(f => f.Name == name);
}
