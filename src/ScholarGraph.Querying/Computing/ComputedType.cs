namespace ScholarGraph.Querying.Computing;

/// <summary>An object type over values that C# gives, not the database.</summary>
public abstract class ComputedType
{
    private protected ComputedType(string name, string description, Type clrType)
    {
        Name = name;
        Description = description;
        ClrType = clrType;
    }

    /// <summary>Name of the object type.</summary>
    public string Name { get; }

    /// <summary>Description for readers of the API.</summary>
    public string Description { get; }

    /// <summary>The class of the values.</summary>
    public Type ClrType { get; }

    /// <summary>Fields in the order of declaration.</summary>
    internal List<ComputedField> Fields { get; } = [];

    /// <summary>Whether it is one of a mutation's errors, which all have a <c>message</c>.</summary>
    internal bool IsError { get; init; }

    /// <summary>Whether the schema has a type of this name by itself.</summary>
    internal bool IsBuiltIn { get; init; }
}
