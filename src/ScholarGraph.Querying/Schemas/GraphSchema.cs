using GraphQL;
using GraphQL.Types;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>The GraphQL.NET schema of a model: what documents are validated against and introspection answers from.</summary>
internal sealed class GraphSchema
{
    public GraphSchema(GraphModel model)
    {
        var scalars = new ScalarTypes();
        var enums = new EnumTypes(model);
        var objects = new ObjectTypes(
            model,
            scalars,
            enums,
            new InputTypes(scalars, enums, model.Folding is not null)
        );
        Schema = new Schema { Query = objects.Query() };
        IntrospectionTypes.Complete(Schema);
        foreach (var entity in model.Entities)
        {
            Schema.RegisterType(objects.Of(entity));
        }

        Schema.Initialize();
        ShapingEnums =
        [
            InputTypes.DirectionName,
            .. model
                .Connections.Select(c => c.Facets?.EnumType)
                .OfType<Type>()
                .Select(type => enums.Of(type).Name),
        ];
    }

    /// <summary>Names of the enums whose values a plan depends on: directions of orders, and what facets count by.</summary>
    public HashSet<string> ShapingEnums { get; }

    public Schema Schema { get; }

    /// <summary>The schema in SDL: sorted, lines ending with LF, so that it is the same on every machine.</summary>
    public string Print() =>
        Schema
            .Print(
                new GraphQL.Utilities.PrintOptions { StringComparison = StringComparison.Ordinal }
            )
            .ReplaceLineEndings("\n")
            .Trim('\n') + "\n";
}
