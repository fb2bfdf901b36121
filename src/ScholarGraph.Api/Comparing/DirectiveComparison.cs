using GraphQLParser.AST;

namespace ScholarGraph.Api.Comparing;

/// <summary>Compares the directives that two schemas declare.</summary>
internal static class DirectiveComparison
{
    public static void Compare(
        IReadOnlyDictionary<string, GraphQLDirectiveDefinition> before,
        IReadOnlyDictionary<string, GraphQLDirectiveDefinition> after,
        ChangeList changes
    )
    {
        foreach (var (name, directive) in before)
        {
            if (after.TryGetValue(name, out var other))
            {
                Compare("@" + name, directive, other, changes);
            }
            else
            {
                changes.Breaking("DIRECTIVE_REMOVED", "@" + name, "the directive was removed");
            }
        }

        foreach (var name in after.Keys.Where(name => !before.ContainsKey(name)))
        {
            changes.Safe("DIRECTIVE_ADDED", "@" + name, "the directive was added");
        }
    }

    private static void Compare(
        string coordinate,
        GraphQLDirectiveDefinition before,
        GraphQLDirectiveDefinition after,
        ChangeList changes
    )
    {
        InputComparison.Compare(
            argument => $"{coordinate}({argument}:)",
            InputWords.DirectiveArgument,
            before.Arguments,
            after.Arguments,
            changes
        );
        if (before.Repeatable && !after.Repeatable)
        {
            changes.Breaking("DIRECTIVE_REPEATABLE_REMOVED", coordinate, "is repeatable no more");
        }
        else if (after.Repeatable && !before.Repeatable)
        {
            changes.Safe("DIRECTIVE_REPEATABLE_ADDED", coordinate, "is repeatable now");
        }

        foreach (var location in before.Locations.Items.Except(after.Locations.Items))
        {
            changes.Breaking(
                "DIRECTIVE_LOCATION_REMOVED",
                coordinate,
                $"may no longer stand on {Word(location)}"
            );
        }

        foreach (var location in after.Locations.Items.Except(before.Locations.Items))
        {
            changes.Safe(
                "DIRECTIVE_LOCATION_ADDED",
                coordinate,
                $"may stand on {Word(location)} now"
            );
        }
    }

    // As the language writes it: FIELD_DEFINITION.
    private static string Word(DirectiveLocation location) =>
        string.Concat(
                location
                    .ToString()
                    .Select(
                        (letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"
                    )
            )
            .ToUpperInvariant();
}
