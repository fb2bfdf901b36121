using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ScholarGraph.Api.Comparing;

/// <summary>Compares what clients give: arguments, and fields of input objects.</summary>
internal static class InputComparison
{
    /// <param name="coordinate">Where a member stands, by its name.</param>
    /// <param name="words">What its changes are called.</param>
    /// <param name="before">Members of the old schema.</param>
    /// <param name="after">Members of the new one.</param>
    /// <param name="changes">Where changes go.</param>
    public static void Compare(
        Func<string, string> coordinate,
        InputWords words,
        IEnumerable<GraphQLInputValueDefinition>? before,
        IEnumerable<GraphQLInputValueDefinition>? after,
        ChangeList changes
    )
    {
        var (old, now) = (DeclaredSchema.ByName(before), DeclaredSchema.ByName(after));
        foreach (var (name, input) in old)
        {
            if (now.TryGetValue(name, out var other))
            {
                Compare(coordinate(name), words, input, other, changes);
            }
            else
            {
                changes.Breaking(words.Removed, coordinate(name), $"the {words.Noun} was removed");
            }
        }

        foreach (var (name, input) in now.Where(member => !old.ContainsKey(member.Key)))
        {
            if (input is { Type: GraphQLNonNullType, DefaultValue: null })
            {
                changes.Breaking(
                    words.RequiredAdded,
                    coordinate(name),
                    $"a required {words.Noun} was added"
                );
            }
            else
            {
                changes.Dangerous(
                    words.OptionalAdded,
                    coordinate(name),
                    $"an optional {words.Noun} was added"
                );
            }
        }
    }

    private static void Compare(
        string coordinate,
        InputWords words,
        GraphQLInputValueDefinition before,
        GraphQLInputValueDefinition after,
        ChangeList changes
    )
    {
        var (was, became) = (TypeChange.Text(before.Type), TypeChange.Text(after.Type));
        if (!TypeChange.IsSafeForInput(before.Type, after.Type))
        {
            changes.Breaking(words.TypeChanged, coordinate, $"changed from {was} to {became}");
            return;
        }

        if (was != became)
        {
            changes.Safe(
                words.TypeChanged + "_SAFE",
                coordinate,
                $"changed from {was} to {became}"
            );
        }

        var (oldDefault, newDefault) = (Default(before), Default(after));
        if (oldDefault != newDefault)
        {
            changes.Dangerous(
                words.DefaultChanged,
                coordinate,
                $"the default changed from {oldDefault ?? "none"} to {newDefault ?? "none"}"
            );
        }
    }

    private static string? Default(GraphQLInputValueDefinition input) =>
        input.DefaultValue is ASTNode value ? new SDLPrinter().Print(value) : null;
}
