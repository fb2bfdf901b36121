using GraphQLParser.AST;

namespace ScholarGraph.Api.Comparing;

/// <summary>Compares the fields of two objects or interfaces.</summary>
internal static class FieldComparison
{
    public static void Compare(
        string type,
        GraphQLFieldsDefinition? before,
        GraphQLFieldsDefinition? after,
        ChangeList changes
    )
    {
        var (old, now) = (DeclaredSchema.ByName(before), DeclaredSchema.ByName(after));
        foreach (var (name, field) in old)
        {
            var coordinate = $"{type}.{name}";
            if (!now.TryGetValue(name, out var other))
            {
                changes.Breaking("FIELD_REMOVED", coordinate, "the field was removed");
                continue;
            }

            InputComparison.Compare(
                argument => $"{coordinate}({argument}:)",
                InputWords.Argument,
                field.Arguments,
                other.Arguments,
                changes
            );
            var (was, became) = (TypeChange.Text(field.Type), TypeChange.Text(other.Type));
            if (!TypeChange.IsSafeForOutput(field.Type, other.Type))
            {
                changes.Breaking(
                    "FIELD_CHANGED_KIND",
                    coordinate,
                    $"changed from {was} to {became}"
                );
            }
            else if (was != became)
            {
                changes.Safe(
                    "FIELD_CHANGED_KIND_SAFE",
                    coordinate,
                    $"changed from {was} to {became}"
                );
            }
        }

        foreach (var name in now.Keys.Except(old.Keys))
        {
            changes.Safe("FIELD_ADDED", $"{type}.{name}", "the field was added");
        }
    }
}
