using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Limits;

/// <summary>Counts what a document is made of as written; stops at the first limit. The parser has bounded how deep this recurses.</summary>
internal sealed class NodeCounts(GraphQLDocument document, QueryLimits limits)
{
    private int fields;
    private int aliases;

    public int Nodes { get; private set; }

    public GraphError? Refusal { get; private set; }

    public void Refuse(GraphError error) => Refusal ??= error;

    public void Refuse(string code, string message, int limit, ASTNode node) =>
        Refusal ??= DocumentLimits.Refusal(code, message, limit, document, node);

    public SelectionSurvey Survey(GraphQLOperationDefinition operation)
    {
        var survey = new SelectionSurvey(operation);
        Node(operation);
        var variables = operation.Variables?.Items ?? [];
        if (variables.Count > limits.VariablesMax)
        {
            Refuse(
                ErrorCodes.TooManyVariables,
                $"The operation declares more than {limits.VariablesMax} variables.",
                limits.VariablesMax,
                operation
            );
        }

        foreach (var variable in variables)
        {
            Node(variable);
            Type(variable.Type);
            Value(variable.DefaultValue, 1);
            Directives(variable.Directives, variable);
        }

        Directives(operation.Directives, operation);
        Selections(operation.SelectionSet, 0, survey);
        return survey;
    }

    public SelectionSurvey Survey(GraphQLFragmentDefinition fragment)
    {
        var survey = new SelectionSurvey(fragment);
        Node(fragment);
        Directives(fragment.Directives, fragment);
        Selections(fragment.SelectionSet, 0, survey);
        return survey;
    }

    private void Selections(GraphQLSelectionSet? set, int around, SelectionSurvey survey)
    {
        if (set is null || Refusal is not null)
        {
            return;
        }

        // Counted from the second on: most sets have one field of a name.
        var names =
            set.Selections.Count > limits.SameResponseNameMax
                ? new Dictionary<string, int>(StringComparer.Ordinal)
                : null;
        foreach (var selection in set.Selections)
        {
            if (Refusal is not null)
            {
                return;
            }

            Node(selection);
            survey.Selections++;
            if (selection is GraphQLField field)
            {
                Field(field, around, survey, names);
            }
            else if (selection is GraphQLFragmentSpread spread)
            {
                Directives(spread.Directives, spread);
                survey.Spreads.Add((spread, around));
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Directives(inline.Directives, inline);
                Selections(inline.SelectionSet, around, survey);
            }
        }
    }

    private void Field(
        GraphQLField field,
        int around,
        SelectionSurvey survey,
        Dictionary<string, int>? names
    )
    {
        survey.Depth = Math.Max(survey.Depth, around + 1);
        survey.RootFields += around == 0 ? 1 : 0;
        if (++fields > limits.FieldsMax)
        {
            Refuse(
                ErrorCodes.Syntax,
                $"The GraphQL request document contains more than {limits.FieldsMax} fields. Parsing aborted.",
                limits.FieldsMax,
                field
            );
        }

        if (field.Alias is not null && ++aliases > limits.AliasesMax)
        {
            Refuse(
                ErrorCodes.TooManyAliases,
                $"The GraphQL document has more than {limits.AliasesMax} aliases.",
                limits.AliasesMax,
                field
            );
        }

        if (names is not null)
        {
            var name = (field.Alias?.Name ?? field.Name).StringValue;
            names[name] = names.GetValueOrDefault(name) + 1;
            if (names[name] > limits.SameResponseNameMax)
            {
                Refuse(
                    ErrorCodes.RepeatedField,
                    $"The field `{name}` is selected more than {limits.SameResponseNameMax} times in one selection set.",
                    limits.SameResponseNameMax,
                    field
                );
            }
        }

        Arguments(field.Arguments);
        Directives(field.Directives, field);
        Selections(field.SelectionSet, around + 1, survey);
    }

    private void Arguments(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            Node(argument);
            Value(argument.Value, 1);
        }
    }

    private void Directives(GraphQLDirectives? directives, ASTNode location)
    {
        if (directives?.Count > limits.DirectivesPerLocationMax)
        {
            Refuse(
                ErrorCodes.TooManyDirectives,
                $"More than {limits.DirectivesPerLocationMax} directives in one location.",
                limits.DirectivesPerLocationMax,
                location
            );
            return;
        }

        foreach (var directive in directives?.Items ?? [])
        {
            Node(directive);
            Arguments(directive.Arguments);
        }
    }

    private void Value(GraphQLValue? value, int depth)
    {
        if (value is null || Refusal is not null)
        {
            return;
        }

        Node(value);
        if (depth > limits.ValueDepthMax && value is GraphQLListValue or GraphQLObjectValue)
        {
            TooDeep(value);
            return;
        }

        if (value is GraphQLListValue list)
        {
            foreach (var item in list.Values ?? [])
            {
                Value(item, depth + 1);
            }
        }
        else if (value is GraphQLObjectValue input)
        {
            foreach (var field in input.Fields ?? [])
            {
                Node(field);
                Value(field.Value, depth + 1);
            }
        }
        else if (value is GraphQLStringValue text && !SoundText.IsSound(text.Value.Span))
        {
            Refuse(
                new GraphError(SoundText.Complaint)
                {
                    Code = ErrorCodes.InvalidText,
                    Locations = [SourcePlaces.Of(document, text)],
                }
            );
        }
    }

    private void Type(GraphQLType type)
    {
        for (var depth = 1; ; depth++)
        {
            Node(type);
            if (depth > 2 * limits.ValueDepthMax)
            {
                TooDeep(type);
                return;
            }

            if (type is GraphQLListType list)
            {
                type = list.Type;
            }
            else if (type is GraphQLNonNullType required)
            {
                type = required.Type;
            }
            else
            {
                return;
            }
        }
    }

    private void TooDeep(ASTNode node) =>
        Refuse(
            ErrorCodes.ValueTooDeep,
            $"A value or type nests deeper than {limits.ValueDepthMax} levels.",
            limits.ValueDepthMax,
            node
        );

    private void Node(ASTNode node)
    {
        if (++Nodes > limits.NodesMax)
        {
            Refuse(
                ErrorCodes.TooManyNodes,
                $"The GraphQL document has more than {limits.NodesMax} syntax nodes.",
                limits.NodesMax,
                node
            );
        }
    }
}
