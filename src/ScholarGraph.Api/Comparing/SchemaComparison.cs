using GraphQLParser.AST;

namespace ScholarGraph.Api.Comparing;

/// <summary>What changed between two schemas, and what that means for clients, by the rules of graphql-js. Descriptions do not count.</summary>
public static class SchemaComparison
{
    /// <summary>Compares two schemas.</summary>
    /// <param name="before">The schema that clients were written against.</param>
    /// <param name="after">The one that they will meet.</param>
    /// <returns>Breaking changes first, then dangerous and safe ones, each by coordinate; empty when nothing changed.</returns>
    /// <exception cref="SchemaSyntaxException">One of them declares a member twice.</exception>
    public static IReadOnlyList<SchemaChange> Compare(DeclaredSchema before, DeclaredSchema after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeList();
        foreach (var (name, type) in before.Types)
        {
            if (!after.Types.TryGetValue(name, out var other))
            {
                changes.Breaking("TYPE_REMOVED", name, "the type was removed");
            }
            else if (type.Kind != other.Kind)
            {
                changes.Breaking(
                    "TYPE_CHANGED_KIND",
                    name,
                    $"changed from {Word(type)} to {Word(other)}"
                );
            }
            else
            {
                TypeComparison.Compare(type, other, changes);
            }
        }

        foreach (var name in after.Types.Keys.Where(name => !before.Types.ContainsKey(name)))
        {
            changes.Safe("TYPE_ADDED", name, "the type was added");
        }

        DirectiveComparison.Compare(before.Directives, after.Directives, changes);
        return changes.Sorted();
    }

    private static string Word(GraphQLTypeDefinition type) =>
        type switch
        {
            GraphQLObjectTypeDefinition => "an object",
            GraphQLInterfaceTypeDefinition => "an interface",
            GraphQLUnionTypeDefinition => "a union",
            GraphQLEnumTypeDefinition => "an enum",
            GraphQLInputObjectTypeDefinition => "an input object",
            _ => "a scalar",
        };
}
