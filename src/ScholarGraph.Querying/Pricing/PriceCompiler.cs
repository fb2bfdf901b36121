using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Schemas;

namespace ScholarGraph.Querying.Pricing;

/// <summary>
/// Makes the price of an operation from the weights of the schema. Linear in the document: a selection set on a type is looked at
/// once, however many fragments lead to it.
/// </summary>
internal sealed class PriceCompiler
{
    private readonly PreparedDocument _document;
    private readonly IReadOnlyDictionary<string, InputValue> _variables;
    private readonly SelectionCollector _selections;
    private readonly List<PriceNode> _nodes = [];
    private readonly Dictionary<SelectionKey, int> _known = [];

    private PriceCompiler(
        PreparedDocument document,
        IReadOnlyDictionary<string, InputValue> variables
    )
    {
        (_document, _variables) = (document, variables);
        _selections = new SelectionCollector(document.Fragments, variables);
    }

    /// <summary>The price of an operation.</summary>
    public static PriceFormula Compile(
        ISchema schema,
        PreparedDocument document,
        GraphQLOperationDefinition operation,
        IReadOnlyDictionary<string, InputValue> variables
    )
    {
        var compiler = new PriceCompiler(document, variables);
        compiler.Add(
            operation.Operation == OperationType.Mutation ? schema.Mutation! : schema.Query,
            [operation.SelectionSet],
            null
        );
        return new PriceFormula(compiler._nodes);
    }

    private int Add(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, SizedFields? sized)
    {
        var key = new SelectionKey(type, sets);
        // What its parent sizes is another thing under another parent.
        if (sized is null && _known.TryGetValue(key, out var known))
        {
            return known;
        }

        var node = type is IObjectGraphType one ? Fields(one, sets, sized) : Choice(type, sets);
        _nodes.Add(node);
        if (sized is null)
        {
            _known.Add(key, _nodes.Count - 1);
        }

        return _nodes.Count - 1;
    }

    private PriceNode Choice(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets) =>
        new(
            [
                .. ((IAbstractGraphType)type).PossibleTypes.Select(possible => new PriceTerm(
                    null,
                    0,
                    0,
                    ListSize.One,
                    Add(possible, sets, null)
                )),
            ],
            IsChoice: true
        );

    private PriceNode Fields(
        IObjectGraphType type,
        IReadOnlyList<GraphQLSelectionSet> sets,
        SizedFields? sized
    ) =>
        new(
            [
                .. Collect(type, sets)
                    // What begins so is answered from the schema.
                    .Where(group => !group.Name.StartsWith("__", StringComparison.Ordinal))
                    .Select(group => Term(type.GetField(group.Name)!, group, sized)),
            ],
            IsChoice: false
        );

    private IReadOnlyList<FieldGroup> Collect(
        IObjectGraphType type,
        IReadOnlyList<GraphQLSelectionSet> sets
    )
    {
        try
        {
            return _selections.Collect(sets, type.IsOfType);
        }
        catch (GraphFieldException)
        {
            // A mistake in it: it is told, and nothing of it is read.
            return [];
        }
    }

    private PriceTerm Term(FieldType field, FieldGroup group, SizedFields? parent)
    {
        var arguments = ArgumentCoercer
            .Coerce(_document, group.First.Arguments, field.Arguments, _variables)
            .Values;
        var weight =
            CostDirectives.WeightOf(field)
            + arguments.Sum(argument =>
                InputCost.Of(field.Arguments!.Find(argument.Key)!, argument.Value)
            )
            + (field.HasMetadata(SchemaWeights.Summary) ? parent?.SummaryWeight ?? 0 : 0);
        var declared = CostDirectives.SizeOf(field);
        var size = declared is null ? ListSize.One : SizeOf(declared, arguments);
        SizedFields? own = null;
        if (declared?.SizedFields is { Count: > 0 } names)
        {
            own = new SizedFields(names, size, CostDirectives.SummaryWeightOf(field));
            size = ListSize.One;
        }
        else if (parent is not null && parent.Names.Contains(group.Name))
        {
            size = parent.Size;
        }

        var type = field.ResolvedType!.GetNamedType();
        return type is IComplexGraphType or IAbstractGraphType
            ? new PriceTerm(group.ResponseName, weight, 1, size, Add(type, group.Selections, own))
            : new PriceTerm(group.ResponseName, weight, 0, size, -1);
    }

    private static ListSize SizeOf(
        ListSizeDirective declared,
        IReadOnlyList<KeyValuePair<string, InputValue>> arguments
    ) =>
        new(
            [
                .. arguments
                    .Where(argument => declared.SlicingArguments.Contains(argument.Key))
                    .Select(argument => argument.Value),
            ],
            declared.Default,
            declared.Max
        );

    private sealed record SizedFields(
        IReadOnlyList<string> Names,
        ListSize Size,
        double SummaryWeight
    );
}
