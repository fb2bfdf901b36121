using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Computing;

/// <summary>An argument of a field that C# answers, or a field of an input object. Required unless it is optional or has a default.</summary>
public sealed record InputDefinition
{
    private InputDefinition(string name, string description, InputKind kind) =>
        (Name, Description, Kind) = (name, description, kind);

    /// <summary>Name in the API.</summary>
    public string Name { get; }

    /// <summary>Description for readers of the API.</summary>
    public string Description { get; }

    internal InputKind Kind { get; }

    internal Type? Type { get; private init; }

    internal string? Scalar { get; private init; }

    internal EntityDefinition? Entity { get; private init; }

    internal InputObject? Fields { get; private init; }

    internal object? Default { get; private init; }

    internal int? Max { get; private init; }

    internal IReadOnlyList<string> SizedFields { get; private init; } = [];

    internal int? Weight { get; private init; }

    internal bool IsOptional { get; private init; }

    internal bool IsList { get; private init; }

    /// <summary>A scalar or enum.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="defaultValue">Value when the client gives none; null: none.</param>
    /// <param name="optional">Whether null may be given, or nothing.</param>
    /// <param name="scalar">Name of the GraphQL scalar where the CLR type does not say it.</param>
    public static InputDefinition Value<T>(
        string name,
        string description,
        object? defaultValue = null,
        bool optional = false,
        string? scalar = null
    ) =>
        new(name, description, InputKind.Value)
        {
            Type = typeof(T),
            Default = defaultValue,
            IsOptional = optional,
            Scalar = scalar,
        };

    /// <summary>A list of scalars or enums, none of them null.</summary>
    /// <inheritdoc cref="Value"/>
    public static InputDefinition Values<T>(
        string name,
        string description,
        bool optional = false
    ) =>
        new(name, description, InputKind.Value)
        {
            Type = typeof(T),
            IsOptional = optional,
            IsList = true,
        };

    /// <summary>How many elements: it is part of the price, and refused when it is negative (HC0079) or larger than a page (HC0051).</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="defaultValue">Value when the client gives none; null: the argument is optional.</param>
    /// <param name="max">The largest value allowed; null: as many as a page may have.</param>
    /// <param name="sizedFields">Fields of the object that have so many; none: the field itself is a list.</param>
    public static InputDefinition Size(
        string name,
        string description,
        int? defaultValue,
        int? max = null,
        params IReadOnlyList<string> sizedFields
    ) =>
        new(name, description, InputKind.Size)
        {
            Type = typeof(int),
            Default = defaultValue,
            Max = max,
            SizedFields = sizedFields,
            IsOptional = defaultValue is null,
        };

    /// <summary>A global id of a type, read as its key; a text that is none is refused (SG0002).</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="target">The type.</param>
    /// <param name="optional">Whether null may be given, or nothing.</param>
    public static InputDefinition Id(
        string name,
        string description,
        EntityDefinition target,
        bool optional = false
    ) => new(name, description, InputKind.Id) { Entity = target, IsOptional = optional };

    /// <summary>A list of global ids of a type.</summary>
    /// <inheritdoc cref="Id"/>
    public static InputDefinition Ids(
        string name,
        string description,
        EntityDefinition target,
        bool optional = false
    ) =>
        new(name, description, InputKind.Id)
        {
            Entity = target,
            IsOptional = optional,
            IsList = true,
        };

    /// <summary>The filter of a type; optional.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="target">The type.</param>
    /// <param name="weight">What it adds to the price when it is given; null: as much as any filter.</param>
    public static InputDefinition Filter(
        string name,
        string description,
        EntityDefinition target,
        int? weight = null
    ) =>
        new(name, description, InputKind.Filter)
        {
            Entity = target,
            IsOptional = true,
            Weight = weight,
        };

    /// <summary>An input object.</summary>
    /// <param name="name">Name in the API.</param>
    /// <param name="description">Description for readers of the API.</param>
    /// <param name="fields">Its type.</param>
    /// <param name="optional">Whether null may be given, or nothing.</param>
    public static InputDefinition Object(
        string name,
        string description,
        InputObject fields,
        bool optional = false
    ) => new(name, description, InputKind.Object) { Fields = fields, IsOptional = optional };
}
