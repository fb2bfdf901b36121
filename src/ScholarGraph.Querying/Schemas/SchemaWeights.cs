using GraphQL;
using GraphQL.Types;
using ScholarGraph.Querying.Computing;
using ScholarGraph.Querying.Summarizing;

namespace ScholarGraph.Querying.Schemas;

/// <summary>
/// Gives the parts of a schema their weights and list sizes, by HotChocolate's rules: 10 for what asks the database for itself, for a
/// filter, an order and their operators, 20 for what looks through texts or groups, 1 for another object, 0 for a value.
/// </summary>
/// <param name="options">Sizes of pages and lists.</param>
internal sealed class SchemaWeights(EngineOptions options)
{
    /// <summary>Where a field keeps the argument that says how many elements it has.</summary>
    public const string Size = "size";

    private const int Statement = 10;
    private const int Search = 20;

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
            field
                .Sized(
                    new ListSizeDirective(DefaultSize, options.PageSizeMax, _slicing, _sized),
                    ("assumedSize", options.PageSizeMax),
                    ("slicingArguments", _slicing),
                    ("slicingArgumentDefaultValue", DefaultSize),
                    ("sizedFields", _sized),
                    ("requireOneSlicingArgument", false)
                )
                .Costs(Statement);
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
            field.Costs(Statement);
        }
        else if (field.ResolvedType!.GetNamedType().Name == FacetCounts.TypeName)
        {
            string[] slicing = ["first"];
            var size = (int)field.Arguments!.Find("first")!.DefaultValue!;
            field
                .Sized(
                    new ListSizeDirective(size, options.PageSizeMax, slicing, []),
                    ("assumedSize", options.PageSizeMax),
                    ("slicingArguments", slicing),
                    ("slicingArgumentDefaultValue", size),
                    ("requireOneSlicingArgument", false)
                )
                .Costs(Search);
        }
        else if (IsList(field) && !_sized.Contains(field.Name))
        {
            WeighList(field);
        }
    }

    private void WeighSliced(FieldType field, InputDefinition size)
    {
        string[] slicing = [size.Name];
        var number = (int?)size.Default ?? DefaultSize;
        var max = size.Max ?? options.PageSizeMax;
        field
            .Sized(
                new ListSizeDirective(number, max, slicing, size.SizedFields),
                [
                    ("assumedSize", max),
                    ("slicingArguments", slicing),
                    ("slicingArgumentDefaultValue", number),
                    .. size.SizedFields.Count == 0
                        ? ((string, object)[])[]
                        : [("sizedFields", size.SizedFields.ToArray())],
                    ("requireOneSlicingArgument", false),
                ]
            )
            .Costs(Statement);
    }

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
