using GraphQLParser.AST;

namespace ScholarGraph.Api.Comparing;

/// <summary>Compares two types of one name and kind.</summary>
internal static class TypeComparison
{
    public static void Compare(
        GraphQLTypeDefinition before,
        GraphQLTypeDefinition after,
        ChangeList changes
    )
    {
        var name = before.Name.StringValue;
        switch (before, after)
        {
            case (GraphQLObjectTypeDefinition old, GraphQLObjectTypeDefinition now):
                Interfaces(name, old.Interfaces, now.Interfaces, changes);
                FieldComparison.Compare(name, old.Fields, now.Fields, changes);
                break;
            case (GraphQLInterfaceTypeDefinition old, GraphQLInterfaceTypeDefinition now):
                Interfaces(name, old.Interfaces, now.Interfaces, changes);
                FieldComparison.Compare(name, old.Fields, now.Fields, changes);
                break;
            case (GraphQLUnionTypeDefinition old, GraphQLUnionTypeDefinition now):
                Members(name, old.Types, now.Types, changes);
                break;
            case (GraphQLEnumTypeDefinition old, GraphQLEnumTypeDefinition now):
                Values(name, old.Values, now.Values, changes);
                break;
            case (GraphQLInputObjectTypeDefinition old, GraphQLInputObjectTypeDefinition now):
                InputComparison.Compare(
                    field => $"{name}.{field}",
                    InputWords.Field,
                    old.Fields,
                    now.Fields,
                    changes
                );
                break;
            default:
                // A scalar has a name and nothing else.
                break;
        }
    }

    private static void Interfaces(
        string type,
        GraphQLImplementsInterfaces? before,
        GraphQLImplementsInterfaces? after,
        ChangeList changes
    )
    {
        var (old, now) = (DeclaredSchema.ByName(before), DeclaredSchema.ByName(after));
        foreach (var name in old.Keys.Except(now.Keys))
        {
            changes.Breaking("IMPLEMENTED_INTERFACE_REMOVED", type, $"no longer implements {name}");
        }

        foreach (var name in now.Keys.Except(old.Keys))
        {
            changes.Dangerous("IMPLEMENTED_INTERFACE_ADDED", type, $"now implements {name}");
        }
    }

    private static void Members(
        string type,
        GraphQLUnionMemberTypes? before,
        GraphQLUnionMemberTypes? after,
        ChangeList changes
    )
    {
        var (old, now) = (DeclaredSchema.ByName(before), DeclaredSchema.ByName(after));
        foreach (var name in old.Keys.Except(now.Keys))
        {
            changes.Breaking("TYPE_REMOVED_FROM_UNION", type, $"{name} is no longer a member");
        }

        foreach (var name in now.Keys.Except(old.Keys))
        {
            changes.Dangerous("TYPE_ADDED_TO_UNION", type, $"{name} is a new member");
        }
    }

    private static void Values(
        string type,
        GraphQLEnumValuesDefinition? before,
        GraphQLEnumValuesDefinition? after,
        ChangeList changes
    )
    {
        var (old, now) = (DeclaredSchema.ByName(before), DeclaredSchema.ByName(after));
        foreach (var name in old.Keys.Except(now.Keys))
        {
            changes.Breaking("VALUE_REMOVED_FROM_ENUM", $"{type}.{name}", "the value was removed");
        }

        foreach (var name in now.Keys.Except(old.Keys))
        {
            changes.Dangerous("VALUE_ADDED_TO_ENUM", $"{type}.{name}", "the value was added");
        }
    }
}
