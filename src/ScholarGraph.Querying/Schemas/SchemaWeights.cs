using GraphQL;
using GraphQL.Types;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Summarizing;

namespace ScholarGraph.Querying.Schemas;

/// <summary>
/// Gives the parts of a schema their weights and list sizes, by HotChocolate's rules: 10 for what asks the database for itself, for a
/// filter, an order and their operators, 20 for what looks through texts or groups, 1 for another object, 0 for a value. Beside these
/// rules, 1,000 for what looks at a whole set.
/// </summary>
/// <param name="options">Sizes of pages and lists.</param>
internal sealed class SchemaWeights(EngineOptions options)
{
    /// <summary>Where a field keeps the argument that says how many elements it has.</summary>
    public const string Size = "size";

    /// <summary>Where a connection's field keeps that it looks at all elements, whatever the page.</summary>
    public const string Summary = "summary";

    private const int Statement = 10;
    private const int Search = 20;
    private const int WholeSet = 1000;

    private static readonly string[] _slicing = ["first", "last"];
    private static readonly string[] _sized = ["edges", "nodes"];

    private static readonly HashSet<string> _searching =
    [
        "contains",
        "ncontains",
        "startsWith",
        "nstartsWith",
        "endsWith",
        "nendsWith",
        "matches",
        "nmatches",
        "istartsWith",
    ];

    private int DefaultSize => Math.Min(options.PageSizeDefault, options.PageSizeMax);

    /// <summary>Weighs all types; each schema once.</summary>
    public void Apply(Schema schema)
    {
        foreach (
            var type in schema.AllTypes.Where(t =>
                !t.Name.StartsWith("__", StringComparison.Ordinal)
            )
        )
        {
            if (type is IInputObjectGraphType input)
            {
                Weigh(input);
            }
            else if (type is IComplexGraphType output)
            {
                foreach (var field in output.Fields)
                {
                    Weigh(field, output, output == schema.Query || output == schema.Mutation);
                }
            }
        }
    }

    private void Weigh(FieldType field, IComplexGraphType owner, bool isRoot)
    {
        foreach (var argument in field.Arguments ?? [])
        {
            if (argument.Name is "where" or "order" && !CostDirectives.HasWeight(argument))
            {
                argument.Costs(Statement);
            }
        }

        var type = field.ResolvedType!.GetNamedType();
        if (IsConnection(type))
        {
            _ = Slice(field, _slicing, DefaultSize, options.PageSizeMax, _sized).Costs(Statement);
            if (isRoot)
            {
                _ = field.SummariesCost(WholeSet);
            }
        }
        else if (IsConnection(owner))
        {
            WeighSummary(field);
        }
        else if (field.GetMetadata<InputDefinition?>(Size) is { } size)
        {
            WeighSliced(field, size);
        }
        else if (isRoot)
        {
            WeighRoot(field);
        }
        else if (IsList(field) && type is IComplexGraphType or IAbstractGraphType)
        {
            WeighList(field);
        }
    }

    // Its own length is known only when it has been read: it counts like a page that nobody gave a size.
    private void WeighList(FieldType field) =>
        field
            .Sized(
                new ListSizeDirective(DefaultSize, options.ListSizeMax, [], []),
                ("assumedSize", DefaultSize)
            )
            .Costs(Statement);

    private void WeighSummary(FieldType field)
    {
        if (field.Name is "totalCount" or "aggregates")
        {
            field.Metadata[Summary] = true;
            field.Costs(Statement);
        }
        else if (field.ResolvedType!.GetNamedType().Name == FacetCounts.TypeName)
        {
            field.Metadata[Summary] = true;
            var size = (int)field.Arguments!.Find("first")!.DefaultValue!;
            Slice(field, ["first"], size, options.PageSizeMax, []).Costs(Search);
        }
        else if (IsList(field) && !_sized.Contains(field.Name))
        {
            WeighList(field);
        }
    }

    private void WeighSliced(FieldType field, InputDefinition size) =>
        Slice(
                field,
                [size.Name],
                (int?)size.Default ?? DefaultSize,
                size.Max ?? options.PageSizeMax,
                size.SizedFields
            )
            .Costs(Statement);

    private static FieldType Slice(
        FieldType field,
        string[] slicing,
        int number,
        int max,
        IReadOnlyList<string> sized
    ) =>
        field.Sized(
            new ListSizeDirective(number, max, slicing, sized),
            [
                ("assumedSize", max),
                ("slicingArguments", slicing),
                ("slicingArgumentDefaultValue", number),
                .. sized.Count == 0 ? ((string, object)[])[] : [("sizedFields", sized.ToArray())],
                ("requireOneSlicingArgument", false),
            ]
        );

    private void WeighRoot(FieldType field)
    {
        field.Costs(Statement);
        if (field.Name == "nodes")
        {
            // A slicing argument has to be a number: that the ids are counted is not told.
            field.Sized(new ListSizeDirective(1, options.NodesMax, ["ids"], []));
        }
    }

    private static void Weigh(IInputObjectGraphType input)
    {
        var hasOperators =
            InputTypes.IsListFilter(input)
            || input.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal);
        foreach (var field in input.Fields)
        {
            var isSort = field.ResolvedType!.GetNamedType().Name == InputTypes.DirectionName;
            if (isSort || (hasOperators && field.Name is not ("and" or "or")))
            {
                field.Costs(_searching.Contains(field.Name) && !isSort ? Search : Statement);
            }
        }
    }

    private static bool IsConnection(IGraphType type) =>
        type is IComplexGraphType complex
        && complex.Fields.Find("pageInfo") is not null
        && complex.Fields.Find("edges") is not null;

    private static bool IsList(FieldType field) =>
        (
            field.ResolvedType is NonNullGraphType required
                ? required.ResolvedType
                : field.ResolvedType
        ) is ListGraphType;
}
