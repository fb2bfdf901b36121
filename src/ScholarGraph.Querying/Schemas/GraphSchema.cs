using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Schemas;

/// <summary>The GraphQL.NET schema of a model: what documents are validated against and introspection answers from.</summary>
internal sealed class GraphSchema
{
    public GraphSchema(GraphModel model, EngineOptions options)
    {
        var scalars = new ScalarTypes();
        var enums = new EnumTypes(model);
        var objects = new ObjectTypes(
            scalars,
            enums,
            new InputTypes(
                scalars,
                new OperationTypes(scalars, enums, model.Folding is not null, NullableEnums(model))
            )
        );
        Schema = new Schema
        {
            Query = new QueryType(model, scalars, objects).Make(),
            Mutation = MutationType.Make(model.Mutations, objects.Computed),
        };
        IntrospectionTypes.Complete(Schema);
        foreach (var entity in model.Entities)
        {
            Schema.RegisterType(objects.Of(entity));
        }

        if (objects.Computed.Error is { } error)
        {
            Schema.RegisterType(error);
        }

        CostDirectives.Register(Schema, scalars);
        CacheControlDirective.Register(Schema, scalars);
        Schema.Initialize();
        new SchemaWeights(options).Apply(Schema);
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

    /// <summary>The schema in SDL: types, then directives, each sorted; lines ending with LF, so that it is the same on every machine.</summary>
    public string Print()
    {
        var document = Schema.ToAST();
        SDLSorter.Sort(document, new SDLSorterOptions(StringComparison.Ordinal));
        return new SDLPrinter()
                .Print(
                    new GraphQLDocument([
                        .. document.Definitions.OrderBy(d => d is GraphQLDirectiveDefinition),
                    ])
                )
                .ReplaceLineEndings("\n")
                .Trim('\n') + "\n";
    }

    // An enum that can be missing somewhere can be asked for as null in a list.
    private static HashSet<Type> NullableEnums(GraphModel model) =>
        [
            .. model
                .Entities.Concat(model.Views)
                .SelectMany(entity => entity.Fields)
                .Select(field =>
                    field switch
                    {
                        ScalarField { IsNullable: true } scalar => scalar.Value.ReturnType,
                        ValuesField { HasNulls: true } values => values.ItemType,
                        _ => null,
                    }
                )
                .OfType<Type>()
                .Select(type => Nullable.GetUnderlyingType(type) ?? type)
                .Where(type => type.IsEnum),
        ];
}
