using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Schemas;

/// <summary><c>@cacheControl</c>, as HotChocolate has it: for how long an answer that shows a field may be used again.</summary>
internal static class CacheControlDirective
{
    private const string Name = "cacheControl";

    /// <summary>Declares the directive.</summary>
    public static void Register(Schema schema, ScalarTypes scalars) =>
        schema.Directives.Register(
            new ToldDirective(Name, DirectiveLocation.FieldDefinition)
            {
                Description =
                    "For how long an answer with this field may be used again without asking; the least of all fields counts.",
                Arguments = new QueryArguments(
                    new QueryArgument(scalars.Int)
                    {
                        Name = "maxAge",
                        Description = "Seconds; 0: never.",
                    }
                ),
            }
        );

    /// <summary>Says how long an answer with a field may be used again; null says nothing.</summary>
    public static FieldType Fresh(this FieldType field, int? maxAge) =>
        maxAge is { } seconds ? field.ApplyDirective(Name, "maxAge", seconds) : field;
}
