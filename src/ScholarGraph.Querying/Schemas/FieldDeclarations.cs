using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Adds fields and arguments to GraphQL.NET's types with a name, a description and a type, and nothing else.</summary>
internal static class FieldDeclarations
{
    public static FieldType Add(
        this IComplexGraphType type,
        string name,
        string description,
        IGraphType fieldType
    ) =>
        type.AddField(
            new FieldType
            {
                Name = name,
                Description = description,
                ResolvedType = fieldType,
            }
        );

    public static FieldType Add(
        this InputObjectGraphType type,
        string name,
        string description,
        IGraphType fieldType
    ) =>
        type.AddField(
            new FieldType
            {
                Name = name,
                Description = description,
                ResolvedType = fieldType,
            }
        );

    public static FieldType Argument(
        this FieldType field,
        string name,
        string description,
        IGraphType type,
        object? defaultValue = null
    )
    {
        field.Arguments ??= [];
        field.Arguments.Add(
            new QueryArgument(type)
            {
                Name = name,
                Description = description,
                DefaultValue = defaultValue,
            }
        );
        return field;
    }
}
