using GraphQLParser.AST;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Planning;

/// <summary>Merges selections: fragments, aliases, <c>@include</c> and <c>@skip</c>, in the client's order.</summary>
internal sealed class SelectionCollector(
    IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments,
    IReadOnlyDictionary<string, InputValue> variables
)
{
    /// <summary>The fields selected on an object.</summary>
    /// <param name="sets">The selection sets to merge.</param>
    /// <param name="isOfType">Whether the object is of the type of a fragment's condition.</param>
    public IReadOnlyList<FieldGroup> Collect(
        IEnumerable<GraphQLSelectionSet> sets,
        Func<string, bool> isOfType
    )
    {
        var groups =
            new List<(GraphQLField First, string Name, List<GraphQLSelectionSet> Selections)>();
        var places = new Dictionary<string, int>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
        {
            Visit(set);
        }

        return [.. groups.Select(g => new FieldGroup(g.Name, g.First, g.Selections))];

        void Visit(GraphQLSelectionSet set)
        {
            foreach (var selection in set.Selections)
            {
                if (!IsIncluded((IHasDirectivesNode)selection))
                {
                    continue;
                }

                switch (selection)
                {
                    case GraphQLField field:
                        Add(field);
                        break;
                    case GraphQLInlineFragment inline when Applies(inline.TypeCondition):
                        Visit(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread
                        when visited.Add(spread.FragmentName.Name.StringValue):
                        var fragment = fragments[spread.FragmentName.Name.StringValue];
                        if (Applies(fragment.TypeCondition))
                        {
                            Visit(fragment.SelectionSet);
                        }

                        break;
                }
            }
        }

        void Add(GraphQLField field)
        {
            var name = (field.Alias?.Name ?? field.Name).StringValue;
            if (!places.TryGetValue(name, out var place))
            {
                places.Add(name, place = groups.Count);
                groups.Add((field, name, []));
            }

            if (field.SelectionSet is not null)
            {
                groups[place].Selections.Add(field.SelectionSet);
            }
        }

        bool Applies(GraphQLTypeCondition? condition) =>
            condition is null || isOfType(condition.Type.Name.StringValue);
    }

    private bool IsIncluded(IHasDirectivesNode node) =>
        node.Directives is not { Count: > 0 } directives
        || directives.Items.TrueForAll(d =>
            d.Name.StringValue switch
            {
                "include" => Condition(d),
                "skip" => !Condition(d),
                _ => true,
            }
        );

    private bool Condition(GraphQLDirective directive) =>
        directive.Arguments!.Items.Find(a => a.Name.StringValue == "if")!.Value switch
        {
            GraphQLBooleanValue literal => literal.BoolValue,
            GraphQLVariable variable => variables[variable.Name.StringValue] switch
            {
                ScalarInput { Value: bool given } => given,
                // The variable has a default, and was given as null all the same.
                _ => throw new GraphFieldException(
                    new GraphError("Detected a non-null violation in argument `if`.")
                    {
                        Code = ErrorCodes.NonNullViolation,
                        Extensions = [new("argument", "if")],
                    }
                ),
            },
            _ => false,
        };
}
