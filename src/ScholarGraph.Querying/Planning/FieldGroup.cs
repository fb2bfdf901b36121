using GraphQLParser.AST;

namespace ScholarGraph.Querying.Planning;

/// <summary>All selections of one response name, merged.</summary>
/// <param name="ResponseName">Alias or name.</param>
/// <param name="First">The first of them: validation has made sure that all are of one name and the same arguments.</param>
/// <param name="Selections">Their selection sets.</param>
internal sealed record FieldGroup(
    string ResponseName,
    GraphQLField First,
    IReadOnlyList<GraphQLSelectionSet> Selections
)
{
    public string Name => First.Name.StringValue;

    /// <summary>One field that selects what all of them do.</summary>
    public GraphQLField Merged() =>
        new(First.Name)
        {
            Alias = First.Alias,
            Arguments = First.Arguments,
            SelectionSet = new GraphQLSelectionSet([.. Selections.SelectMany(s => s.Selections)]),
        };
}
