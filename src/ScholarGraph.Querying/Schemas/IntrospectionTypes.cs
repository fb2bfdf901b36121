using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ScholarGraph.Querying.Schemas;

/// <summary>
/// The schema of introspection as the specification has it: GraphQL.NET leaves out some of its fields and arguments, a part
/// unless told, a part always. Tools that ask for all of them (graphql-js, IDEs) would be refused.
/// </summary>
internal sealed class IntrospectionTypes : BaseSchemaNodeVisitor
{
    /// <summary>To be called before the schema is initialised.</summary>
    public static void Complete(Schema schema)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.RegisterVisitor(new IntrospectionTypes());
    }

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Type" && type.Fields.Find("specifiedByURL") is null)
        {
            // No scalar of ours has a specification of its own to point at.
            type.AddField(
                new FieldType
                {
                    Name = "specifiedByURL",
                    ResolvedType = schema.AllTypes["String"],
                    Resolver = new FuncFieldResolver<object?>(_ => null),
                }
            );
        }

        if (
            type.Name == "__Directive"
            && type.Fields.Find("args") is { } args
            && args.Arguments?.Find("includeDeprecated") is null
        )
        {
            // Arguments of directives are never deprecated here.
            args.Arguments ??= [];
            args.Arguments.Add(
                new QueryArgument(schema.AllTypes["Boolean"]!)
                {
                    Name = "includeDeprecated",
                    DefaultValue = false,
                }
            );
        }
    }
}
