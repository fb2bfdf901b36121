using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Schemas;

/// <summary>
/// <c>@cost</c> and <c>@listSize</c>, as HotChocolate has them and the draft at ibm.github.io/graphql-specs/cost-spec.html: what the
/// schema tells of prices, and where the price of an operation comes from. <c>@summaryCost</c> is ours.
/// </summary>
internal static class CostDirectives
{
    private const string Cost = "cost";
    private const string ListSize = "listSize";
    private const string SummaryCost = "summaryCost";

    /// <summary>Declares the directives.</summary>
    public static void Register(Schema schema, ScalarTypes scalars)
    {
        var (number, text) = (scalars.Int, scalars.String);
        var texts = new ListGraphType(new NonNullGraphType(text));
        schema.Directives.Register(
            new ToldDirective(
                Cost,
                DirectiveLocation.Scalar,
                DirectiveLocation.Object,
                DirectiveLocation.FieldDefinition,
                DirectiveLocation.ArgumentDefinition,
                DirectiveLocation.Enum,
                DirectiveLocation.InputFieldDefinition
            )
            {
                Description =
                    "What a field, an argument or an operator adds to the price of an operation, each time that it counts.",
                Arguments = new QueryArguments(
                    Argument("weight", "The weight, a number.", new NonNullGraphType(text))
                ),
            },
            new ToldDirective(ListSize, DirectiveLocation.FieldDefinition)
            {
                Description = "How many elements the price of an operation expects.",
                Arguments = new QueryArguments(
                    Argument("assumedSize", "As many where nothing else says it.", number),
                    Argument(
                        "slicingArguments",
                        "Arguments of the field whose value says it; the largest decides.",
                        texts
                    ),
                    Argument(
                        "slicingArgumentDefaultValue",
                        "As many where none of these arguments is given.",
                        number
                    ),
                    Argument(
                        "sizedFields",
                        "Fields of the field's object that have so many, instead of the field itself.",
                        texts
                    ),
                    Argument(
                        "requireOneSlicingArgument",
                        "Whether one of the slicing arguments must be given.",
                        scalars.Boolean
                    )
                ),
            },
            new ToldDirective(SummaryCost, DirectiveLocation.FieldDefinition)
            {
                Description =
                    "What a total, aggregates or facets of this connection add to the price beside their own weight: they look at a whole set, which no page bounds.",
                Arguments = new QueryArguments(
                    Argument("weight", "The weight, a number.", new NonNullGraphType(text))
                ),
            }
        );
    }

    /// <summary>Gives a field, an argument or an operator its weight.</summary>
    public static T Costs<T>(this T part, int weight)
        where T : IMetadataWriter => part.Weighs(Cost, weight);

    /// <summary>Says what totals, aggregates and facets of a connection cost beside their own weight.</summary>
    public static FieldType SummariesCost(this FieldType connection, int weight) =>
        connection.Weighs(SummaryCost, weight);

    /// <summary>What each total, aggregates or facets of a connection cost beside their own weight; 0 where nothing is said.</summary>
    public static double SummaryWeightOf(FieldType connection) =>
        connection.GetMetadata<double?>(SummaryCost) ?? 0;

    /// <summary>Whether a part has been given a weight.</summary>
    public static bool HasWeight(IProvideMetadata part) => part.HasMetadata(Cost);

    /// <summary>The weight of a field of an object: 1 for an object or a list where none is given, 0 for a scalar.</summary>
    public static double WeightOf(FieldType field) =>
        field.GetMetadata<double?>(Cost) ?? (IsComposite(field.ResolvedType!) ? 1 : 0);

    /// <summary>The weight of an argument: 1 for an input object where none is given, 0 for a scalar.</summary>
    public static double WeightOf(QueryArgument argument) =>
        argument.GetMetadata<double?>(Cost) ?? (IsComposite(argument.ResolvedType!) ? 1 : 0);

    /// <summary>How many elements a field has; null where nothing is said.</summary>
    public static ListSizeDirective? SizeOf(FieldType field) =>
        field.GetMetadata<ListSizeDirective?>(ListSize);

    private static T Weighs<T>(this T part, string directive, int weight)
        where T : IMetadataWriter
    {
        part.Metadata[directive] = (double)weight;
        part.ApplyDirective(
            directive,
            "weight",
            weight.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        return part;
    }

    private static bool IsComposite(IGraphType type) =>
        type.GetNamedType() is IComplexGraphType or IAbstractGraphType;

    /// <summary>Says how many elements a field has, or the fields of its object.</summary>
    /// <param name="field">The field.</param>
    /// <param name="size">What prices go by.</param>
    /// <param name="told">Arguments of the directive; none: it is not applied, because it cannot say so.</param>
    public static FieldType Sized(
        this FieldType field,
        ListSizeDirective size,
        params (string Name, object Value)[] told
    )
    {
        field.Metadata[ListSize] = size;
        return told.Length == 0
            ? field
            : field.ApplyDirective(
                ListSize,
                directive =>
                {
                    foreach (var (name, value) in told)
                    {
                        directive.AddArgument(new DirectiveArgument(name) { Value = value });
                    }
                }
            );
    }

    private static QueryArgument Argument(string name, string description, IGraphType type) =>
        new(type) { Name = name, Description = description };
}
