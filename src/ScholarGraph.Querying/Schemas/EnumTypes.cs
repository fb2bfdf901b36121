using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>Makes the enums of a model, each once.</summary>
internal sealed class EnumTypes(GraphModel model)
{
    private readonly Dictionary<Type, EnumerationGraphType> _types = [];

    public EnumerationGraphType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (_types.TryGetValue(type, out var known))
        {
            return known;
        }

        if (!model.Enums.TryGetValue(type, out var definition))
        {
            throw new InvalidOperationException($"The enum {type.Name} is used but not described.");
        }

        var made = new EnumerationGraphType
        {
            Name = definition.Name,
            Description = definition.Description,
        };
        foreach (var (value, description) in definition.Values)
        {
            made.Add(EnumDefinition.NameOf(value), value, description);
        }

        return _types[type] = made;
    }

    /// <summary>An enum without a CLR type: each value is its name.</summary>
    public static EnumerationGraphType Plain(
        string name,
        string description,
        params (string Name, string Description)[] values
    )
    {
        var made = new EnumerationGraphType { Name = name, Description = description };
        foreach (var value in values)
        {
            made.Add(value.Name, value.Name, value.Description);
        }

        return made;
    }
}
