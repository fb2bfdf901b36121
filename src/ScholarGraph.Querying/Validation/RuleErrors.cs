using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using Extension = System.Collections.Generic.KeyValuePair<string, object?>;

namespace ScholarGraph.Querying.Validation;

/// <summary>
/// Says what GraphQL.NET's rules found in HotChocolate's words: message, extensions, the specification's section, no code.
/// Longer than other files because it is one table: an arm for each rule.
/// </summary>
internal sealed class RuleErrors
{
    private const string FieldSelections =
        "sec-Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    private readonly ISchema schema;
    private readonly GraphQLDocument document;
    private readonly NodeSites sites;

    private RuleErrors(ISchema schema, GraphQLDocument document)
    {
        this.schema = schema;
        this.document = document;
        sites = NodeSites.Of(schema, document);
    }

    /// <summary>The errors in the order found; what HotChocolate says in one error (unused variables of an operation) is one.</summary>
    public static IReadOnlyList<GraphError> Map(
        ISchema schema,
        GraphQLDocument document,
        List<ValidationError> found
    )
    {
        if (found.Count == 0)
        {
            return [];
        }

        var rules = new RuleErrors(schema, document);
        var errors = new List<GraphError>();
        var told = new HashSet<(string, ASTNode?)>();
        // Two rules may say one thing in HotChocolate's words, as of a variable of an unknown type.
        var said = new HashSet<(string, (int, int))>();
        foreach (var error in found)
        {
            var subject = rules.Subject(error);
            if (!rules.Follows(error, subject) && told.Add((error.GetType().Name, subject)))
            {
                errors.AddRange(
                    rules
                        .Map(error, subject, found)
                        .Where(mapped =>
                            said.Add(
                                (
                                    mapped.Message,
                                    mapped.Locations is [var first, ..] ? first : default
                                )
                            )
                        )
                );
            }
        }

        return errors;
    }

    public static GraphError FragmentCycle(
        GraphQLDocument document,
        GraphQLFragmentSpread spread
    ) =>
        Specified(
            "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.",
            "sec-Fragment-spreads-must-not-form-cycles",
            [SourcePlaces.Of(document, spread)],
            new Extension("fragment", spread.FragmentName.Name.StringValue)
        );

    public static GraphError TypeSystemDefinition(GraphQLDocument document, ASTNode definition) =>
        Specified(
            "A document containing TypeSystemDefinition is invalid for execution.",
            "sec-Executable-Definitions",
            [SourcePlaces.Of(document, definition)]
        );

    internal static GraphError Specified(
        string message,
        string section,
        IReadOnlyList<(int Line, int Column)> places,
        params Extension[] extensions
    ) =>
        new(message)
        {
            Locations = places,
            Extensions =
            [
                .. extensions,
                new("specifiedBy", "https://spec.graphql.org/October2021/#" + section),
            ],
        };

    private GraphError Error(
        string message,
        string section,
        ASTNode? node,
        params Extension[] extensions
    ) =>
        Specified(
            message,
            section,
            node is null ? [] : [SourcePlaces.Of(document, node)],
            extensions
        );

    // What HotChocolate reports once: the operation for its variables, the field for its arguments, else the node itself.
    private ASTNode? Subject(ValidationError error)
    {
        var node = error.Nodes.FirstOrDefault();
        return error switch
        {
            NoUnusedVariablesError or NoUndefinedVariablesError => Operation(error),
            SingleRootFieldSubscriptionsError => sites.Around<GraphQLOperationDefinition>(node),
            ScalarLeafsError => sites.Around<GraphQLField>(node),
            DefaultValuesOfCorrectTypeError => sites.Around<GraphQLVariableDefinition>(node),
            VariablesInAllowedPositionError => Usage(error),
            UniqueDirectivesPerLocationError => SecondDirective(node),
            // Not the first, the one too many.
            UniqueArgumentNamesError or UniqueVariableNamesError or UniqueFragmentNamesError =>
                error.Nodes.LastOrDefault(),
            _ => node,
        };
    }

    // What is wrong only because something else is, which is reported.
    private bool Follows(ValidationError error, ASTNode? subject) =>
        error switch
        {
            FieldsOnCorrectTypeError => sites.Find(subject)?.ParentType is ScalarGraphType,
            VariablesInAllowedPositionError => Declared(error) is { } declared
                && InputTypes.Find(schema, declared.Type) is null,
            _ => false,
        };

    // This error alone has no nodes, only places: of the declaration and of the usage.
    private IEnumerable<GraphQLVariable> VariablesAt(ValidationError error)
    {
        var variables = sites.Variables();
        return (error.Locations ?? []).SelectMany(place =>
            variables[SourcePlaces.IndexOf(document, place)]
        );
    }

    private GraphQLVariable? Usage(ValidationError error) =>
        VariablesAt(error)
            .FirstOrDefault(variable =>
                sites.Find(variable)?.Parent is not GraphQLVariableDefinition
            );

    private GraphQLVariableDefinition? Declared(ValidationError error) =>
        VariablesAt(error)
            .Select(variable => sites.Find(variable)?.Parent)
            .OfType<GraphQLVariableDefinition>()
            .FirstOrDefault();

    private ASTNode? SecondDirective(ASTNode? directive)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var location = sites.Around<GraphQLDirectives>(directive);
        return location?.Items.Find(item => !names.Add(item.Name.StringValue)) ?? directive;
    }

    private GraphQLOperationDefinition? Operation(ValidationError error) =>
        error.Nodes.OfType<GraphQLOperationDefinition>().FirstOrDefault()
        ?? sites.Around<GraphQLOperationDefinition>(error.Nodes.FirstOrDefault());

    private IEnumerable<GraphError> Map(
        ValidationError error,
        ASTNode? subject,
        List<ValidationError> found
    ) =>
        error switch
        {
            NoUnusedVariablesError =>
            [
                Error(
                    $"The following variables were not used: {Names<NoUnusedVariablesError>(found, subject)}.",
                    "sec-All-Variables-Used",
                    subject
                ),
            ],
            NoUndefinedVariablesError =>
            [
                Error(
                    $"The following variables were not declared: {Names<NoUndefinedVariablesError>(found, subject)}.",
                    "sec-All-Variable-Uses-Defined",
                    subject
                ),
            ],
            ProvidedNonNullArgumentsError when subject is not null => MissingArguments(subject),
            _ => [MapOne(error, subject)],
        };

    private GraphError MapOne(ValidationError error, ASTNode? subject) =>
        (error, subject) switch
        {
            (FieldsOnCorrectTypeError, GraphQLField field) => UnknownField(field),
            (ScalarLeafsError, GraphQLField field) => Leaf(field),
            (KnownArgumentNamesError, GraphQLArgument argument) => Error(
                $"The argument `{Name(argument)}` does not exist.",
                "sec-Required-Arguments",
                argument,
                [.. Owner(argument), new("argument", Name(argument))]
            ),
            (UniqueArgumentNamesError, GraphQLArgument argument) => Error(
                "More than one argument with the same name in an argument set is ambiguous and invalid.",
                "sec-Argument-Uniqueness",
                argument,
                [.. Owner(argument), new("argument", Name(argument))]
            ),
            (ArgumentsOfCorrectTypeError or OneOfInputValuesError, not null) =>
                ValueErrors.Argument(document, schema, sites, subject),
            (DefaultValuesOfCorrectTypeError, GraphQLVariableDefinition variable) =>
                ValueErrors.Default(document, schema, variable),
            (UniqueInputFieldNamesError, not null) => DuplicateInputField(error, subject),
            (VariablesInAllowedPositionError, not null) => WrongPosition(error, subject),
            (VariablesAreInputTypesError, GraphQLVariableDefinition variable) => NoInputType(
                variable
            ),
            (UniqueVariableNamesError, GraphQLVariableDefinition variable) => Error(
                "A document containing operations that define more than one variable with the same name is invalid for execution.",
                "sec-Variable-Uniqueness",
                variable,
                new("variable", variable.Variable.Name.StringValue),
                new("variableType", SyntaxText.Of(variable.Type))
            ),
            (KnownTypeNamesError, GraphQLNamedType type) => UnknownType(type),
            (FragmentsOnCompositeTypesError, not null) => NoComposite(subject),
            (KnownFragmentNamesError, GraphQLFragmentSpread spread) => Error(
                $"The specified fragment `{spread.FragmentName.Name.StringValue}` does not exist.",
                "sec-Fragment-spread-target-defined",
                spread,
                new Extension("fragment", spread.FragmentName.Name.StringValue)
            ),
            (NoUnusedFragmentsError, GraphQLFragmentDefinition fragment) => Error(
                $"The specified fragment `{Name(fragment)}` is not used within the current document.",
                "sec-Fragments-Must-Be-Used",
                fragment,
                new Extension("fragment", Name(fragment))
            ),
            (UniqueFragmentNamesError, GraphQLFragmentDefinition fragment) => Error(
                $"There are multiple fragments with the name `{Name(fragment)}`.",
                "sec-Fragment-Name-Uniqueness",
                fragment,
                new Extension("fragment", Name(fragment))
            ),
            (PossibleFragmentSpreadsError, not null) => Impossible(subject),
            (KnownDirectivesError, GraphQLDirective directive) => Error(
                $"The specified directive `{directive.Name.StringValue}` is not supported by the current schema.",
                "sec-Directives-Are-Defined",
                directive
            ),
            (DirectivesInAllowedLocationsError, _) => Error(
                "The specified directive is not valid the current location.",
                "sec-Directives-Are-In-Valid-Locations",
                subject
            ),
            (UniqueDirectivesPerLocationError, _) => Error(
                "Only one of each directive is allowed per location.",
                "sec-Directives-Are-Unique-Per-Location",
                subject
            ),
            (UniqueOperationNamesError, GraphQLOperationDefinition operation) => Error(
                $"The operation name `{operation.Name?.StringValue}` is not unique.",
                "sec-Operation-Name-Uniqueness",
                operation,
                new Extension("operation", operation.Name?.StringValue)
            ),
            (LoneAnonymousOperationError, _) => Error(
                "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.",
                "sec-Lone-Anonymous-Operation",
                subject,
                new Extension(
                    "operations",
                    document.Definitions.OfType<GraphQLOperationDefinition>().Count()
                )
            ),
            (SingleRootFieldSubscriptionsError, _) => Error(
                "Subscription operations must have exactly one root field.",
                "sec-Single-root-field",
                subject
            ),
            // A rule that GraphQL.NET adds in a later version: its own words are better than none.
            _ => new GraphError(error.Message)
            {
                Locations = subject is null ? [] : [SourcePlaces.Of(document, subject)],
            },
        };

    private string Names<T>(List<ValidationError> found, ASTNode? operation)
        where T : ValidationError =>
        string.Join(
            ", ",
            found
                .OfType<T>()
                .Where(error => Operation(error) == operation)
                .Select(error =>
                    error
                        .Nodes.Select(node =>
                            node switch
                            {
                                GraphQLVariable variable => variable.Name.StringValue,
                                GraphQLVariableDefinition declared => declared
                                    .Variable
                                    .Name
                                    .StringValue,
                                _ => null,
                            }
                        )
                        .First(name => name is not null)
                )
                .Distinct()
        );

    private GraphError UnknownField(GraphQLField field)
    {
        var parent = sites.Find(field)?.ParentType;
        return parent is UnionGraphType
            ? Error(
                "A union type cannot declare a field directly. Use inline fragments or fragments instead.",
                FieldSelections,
                sites.Around<GraphQLSelectionSet>(field),
                new Extension("type", parent.Name)
            )
            : Error(
                $"The field `{field.Name.StringValue}` does not exist on the type `{parent?.Name}`.",
                FieldSelections,
                field,
                new("type", parent?.Name),
                new("field", field.Name.StringValue),
                new("responseName", ResponseName(field))
            );
    }

    private GraphError Leaf(GraphQLField field)
    {
        var site = sites.Find(field);
        var type = site?.Field?.ResolvedType?.ToString();
        var name = field.Name.StringValue;
        Extension[] extensions =
        [
            new("declaringType", site?.ParentType?.Name),
            new("field", name),
            new("type", type),
            new("responseName", ResponseName(field)),
        ];
        return field.SelectionSet is null
            ? Error(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                FieldSelections,
                field,
                extensions
            )
            : Error(
                $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.",
                "sec-Leaf-Field-Selections",
                field,
                extensions
            );
    }

    private IEnumerable<GraphError> MissingArguments(ASTNode subject)
    {
        var site = sites.Find(subject);
        var directive = subject is GraphQLDirective ? site?.Directive : null;
        var given = (subject as IHasArgumentsNode)?.Arguments;
        foreach (var argument in directive?.Arguments ?? site?.Field?.Arguments ?? [])
        {
            if (
                argument.ResolvedType is NonNullGraphType
                && argument.DefaultValue is null
                && given?.Items.Find(item => item.Name.Value == argument.Name)
                    is null
                        or { Value: GraphQLNullValue }
            )
            {
                yield return Error(
                    $"The argument `{argument.Name}` is required.",
                    "sec-Required-Arguments",
                    subject,
                    [.. Owner(subject), new("argument", argument.Name)]
                );
            }
        }
    }

    private Extension[] Owner(ASTNode node)
    {
        var site = sites.Find(node);
        return sites.Around<GraphQLDirective>(node) is { } directive
            ? [new("directive", directive.Name.StringValue)]
            : [new("type", site?.ParentType?.Name), new("field", site?.Field?.Name)];
    }

    private GraphError DuplicateInputField(ValidationError error, ASTNode subject)
    {
        var field =
            error.Nodes.OfType<GraphQLObjectField>().LastOrDefault()
            ?? sites.Around<GraphQLObjectField>(error.Nodes.LastOrDefault() ?? subject);
        return Error(
            $"There can be only one input field named `{field?.Name.StringValue}`.",
            "sec-Input-Object-Field-Uniqueness",
            (ASTNode?)field ?? subject,
            new Extension("field", field?.Name.StringValue)
        );
    }

    private GraphError WrongPosition(ValidationError error, ASTNode subject)
    {
        var definition = Declared(error);
        var name =
            (subject as GraphQLVariable)?.Name.StringValue ?? definition?.Variable.Name.StringValue;
        return Error(
            $"The variable `{name}` is not compatible with the type of the current location.",
            "sec-All-Variable-Usages-are-Allowed",
            subject,
            new("variable", name),
            new("variableType", definition is null ? null : SyntaxText.Of(definition.Type)),
            new("locationType", sites.Find(subject)?.InputType?.ToString())
        );
    }

    private GraphError NoInputType(GraphQLVariableDefinition variable) =>
        Error(
            $"The type of variable `{variable.Variable.Name.StringValue}` is not an input type.",
            "sec-Variables-Are-Input-Types",
            variable,
            new("variable", variable.Variable.Name.StringValue),
            new("variableType", SyntaxText.Of(variable.Type))
        );

    private GraphError UnknownType(GraphQLNamedType type) =>
        sites.Around<GraphQLVariableDefinition>(type) is { } variable
            ? NoInputType(variable)
            : Error(
                $"Unknown type `{type.Name.StringValue}`.",
                "sec-Fragment-Spread-Type-Existence",
                Fragment(type),
                [new("typeCondition", type.Name.StringValue), .. FragmentName(Fragment(type))]
            );

    private GraphError NoComposite(ASTNode subject)
    {
        var fragment = Fragment(subject);
        var condition =
            (fragment as GraphQLInlineFragment)?.TypeCondition
            ?? (fragment as GraphQLFragmentDefinition)?.TypeCondition;
        return Error(
            "Fragments can only be declared on unions, interfaces, and objects.",
            "sec-Fragments-On-Composite-Types",
            fragment,
            [new("typeCondition", condition?.Type.Name.StringValue), .. FragmentName(fragment)]
        );
    }

    private GraphError Impossible(ASTNode subject)
    {
        var condition = subject switch
        {
            GraphQLInlineFragment inline => inline.TypeCondition?.Type.Name.StringValue,
            GraphQLFragmentSpread spread => document
                .Definitions.OfType<GraphQLFragmentDefinition>()
                .FirstOrDefault(fragment =>
                    fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value
                )
                ?.TypeCondition.Type.Name.StringValue,
            _ => null,
        };
        // An inline fragment's own site already stands on its condition; the set around it on the parent.
        var parent = sites.Find(sites.Around<GraphQLSelectionSet>(subject))?.ParentType;
        return Error(
            "The parent type does not match the type condition on the fragment.",
            "sec-Fragment-spread-is-possible",
            subject,
            new("typeCondition", condition),
            new("selectionSetType", parent?.Name)
        );
    }

    private ASTNode Fragment(ASTNode node) =>
        (ASTNode?)sites.Around<GraphQLInlineFragment>(node)
        ?? (ASTNode?)sites.Around<GraphQLFragmentDefinition>(node)
        ?? node;

    private static Extension[] FragmentName(ASTNode node) =>
        node is GraphQLFragmentDefinition fragment ? [new("fragment", Name(fragment))] : [];

    private static string Name(GraphQLArgument argument) => argument.Name.StringValue;

    private static string Name(GraphQLFragmentDefinition fragment) =>
        fragment.FragmentName.Name.StringValue;

    private static string ResponseName(GraphQLField field) =>
        (field.Alias?.Name ?? field.Name).StringValue;
}
