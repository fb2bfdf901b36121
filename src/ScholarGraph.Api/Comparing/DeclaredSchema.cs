using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace ScholarGraph.Api.Comparing;

/// <summary>The types and directives that an SDL text declares, by name.</summary>
public sealed class DeclaredSchema
{
    private DeclaredSchema(
        IReadOnlyDictionary<string, GraphQLTypeDefinition> types,
        IReadOnlyDictionary<string, GraphQLDirectiveDefinition> directives
    ) => (Types, Directives) = (types, directives);

    internal IReadOnlyDictionary<string, GraphQLTypeDefinition> Types { get; }

    internal IReadOnlyDictionary<string, GraphQLDirectiveDefinition> Directives { get; }

    /// <summary>Reads a whole schema.</summary>
    /// <param name="sdl">Definitions only: no operations, no extensions.</param>
    /// <exception cref="SchemaSyntaxException">The text is no SDL, declares a name twice, no type at all, or extends a type.</exception>
    public static DeclaredSchema Read(string sdl)
    {
        try
        {
            var definitions = Parser.Parse(sdl).Definitions;
            var directives = definitions.OfType<GraphQLDirectiveDefinition>().ToList();
            // The parser counts a directive's definition among the types.
            var types = definitions
                .OfType<GraphQLTypeDefinition>()
                .Where(type => type is not GraphQLDirectiveDefinition)
                .ToList();
            var others = definitions.Count - types.Count - directives.Count;
            if (types.Count == 0)
            {
                throw new SchemaSyntaxException("it declares no type");
            }

            return others == definitions.OfType<GraphQLSchemaDefinition>().Count()
                ? new DeclaredSchema(ByName(types), ByName(directives))
                : throw new SchemaSyntaxException(
                    "it holds operations or extensions; a schema in SDL has definitions only"
                );
        }
        catch (GraphQLParserException e)
        {
            throw new SchemaSyntaxException(
                $"line {e.Location.Line}, column {e.Location.Column}: {e.Description}"
            );
        }
    }

    /// <summary>Members by name.</summary>
    /// <exception cref="SchemaSyntaxException">Two have one name.</exception>
    internal static Dictionary<string, T> ByName<T>(IEnumerable<T>? members)
        where T : INamedNode
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in members ?? [])
        {
            if (!byName.TryAdd(member.Name.StringValue, member))
            {
                throw new SchemaSyntaxException($"it declares {member.Name.StringValue} twice");
            }
        }

        return byName;
    }
}
