using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Documents;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Validation;

/// <summary>
/// "Field selection merging" of the specification, decided set by set instead of pair by pair: all fields of one response name
/// are compared with the first of them, then all their selections are looked at as one set. Each written-out selection is seen
/// about once a level; what abstract types still multiply is counted and cut off.
/// </summary>
internal sealed class FieldMerging(ISchema schema, GraphQLDocument document, QueryLimits limits)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<GraphQLField, string> arguments = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly HashSet<(GraphQLField, GraphQLField)> reported = [];
    private readonly List<GraphError> errors = [];
    private int errorsMax;

    /// <summary>Selections looked at: the work done.</summary>
    public int Visits { get; private set; }

    private bool Done => errors.Count >= errorsMax || Visits > limits.MergeVisitsMax;

    public IReadOnlyList<GraphError> Check(int countMax)
    {
        errorsMax = countMax;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var root = new List<Entry>();
            Collect(
                operation.SelectionSet,
                OperationRoots.Of(schema, operation),
                root,
                new HashSet<string>(StringComparer.Ordinal)
            );
            CheckShape(root);
            CheckNames(root);
            if (Visits > limits.MergeVisitsMax)
            {
                return
                [
                    DocumentLimits.Refusal(
                        ErrorCodes.MergeTooCostly,
                        $"To see whether its fields can be merged takes more than {limits.MergeVisitsMax} comparisons.",
                        limits.MergeVisitsMax,
                        document,
                        operation
                    ),
                ];
            }
        }

        return errors;
    }

    /// <summary>Whatever the types around them, fields of one name must have one form of answer.</summary>
    private void CheckShape(List<Entry> entries)
    {
        foreach (var group in ByResponseName(entries))
        {
            if (Done)
            {
                return;
            }

            // An unknown field has been reported; it conflicts with nothing.
            var first = group.Find(entry => entry.Type is not null);
            if (
                first is not null
                && group.Find(entry => !SameShape(first.Type, entry.Type)) is { } other
            )
            {
                Report(first, other);
                continue;
            }

            CheckShape(Children(group));
        }
    }

    /// <summary>Fields that one object may have both of must be the same field with the same arguments.</summary>
    private void CheckNames(List<Entry> entries)
    {
        foreach (var named in ByResponseName(entries))
        {
            foreach (var group in ByPossibleParent(named))
            {
                if (Done)
                {
                    return;
                }

                var first = group[0];
                if (group.Find(entry => !SameField(first.Field, entry.Field)) is { } other)
                {
                    Report(first, other);
                    continue;
                }

                CheckNames(Children(group));
            }
        }
    }

    private static IEnumerable<List<Entry>> ByPossibleParent(List<Entry> entries)
    {
        var objects = entries
            .Where(entry => entry.Parent is IObjectGraphType)
            .Select(entry => entry.Parent)
            .Distinct()
            .ToList();
        return objects.Count <= 1
            ? [entries]
            : objects.Select(type =>
                entries
                    .Where(entry => entry.Parent == type || entry.Parent is not IObjectGraphType)
                    .ToList()
            );
    }

    private List<List<Entry>> ByResponseName(List<Entry> entries)
    {
        var groups = new OrderedDictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Visits++;
            var name = entry.ResponseName;
            if (!groups.TryGetValue(name, out var group))
            {
                groups.Add(name, group = []);
            }

            group.Add(entry);
        }

        return [.. groups.Values];
    }

    private List<Entry> Children(List<Entry> group)
    {
        var children = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in group)
        {
            Collect(entry.Field.SelectionSet, entry.Type?.GetNamedType(), children, seen);
        }

        return children;
    }

    private void Collect(
        GraphQLSelectionSet? set,
        IGraphType? parent,
        List<Entry> entries,
        HashSet<string> seen
    )
    {
        foreach (var selection in set?.Selections ?? [])
        {
            Visits++;
            if (selection is GraphQLField field)
            {
                entries.Add(new(field, parent, FieldType(parent, field.Name.StringValue)));
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Collect(
                    inline.SelectionSet,
                    Condition(inline.TypeCondition) ?? parent,
                    entries,
                    seen
                );
            }
            else if (
                selection is GraphQLFragmentSpread spread
                && seen.Add(spread.FragmentName.Name.StringValue)
                && fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment)
            )
            {
                Collect(fragment.SelectionSet, Condition(fragment.TypeCondition), entries, seen);
            }
        }
    }

    private IGraphType? Condition(GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.StringValue];

    private IGraphType? FieldType(IGraphType? parent, string name) =>
        name == "__typename" ? schema.TypeNameMetaFieldType.ResolvedType
        : parent == schema.Query && name == "__schema" ? schema.SchemaMetaFieldType.ResolvedType
        : parent == schema.Query && name == "__type" ? schema.TypeMetaFieldType.ResolvedType
        : (parent as IComplexGraphType)?.GetField(name)?.ResolvedType;

    private static bool SameShape(IGraphType? one, IGraphType? other)
    {
        if (one is null || other is null)
        {
            return true;
        }

        if (one is IProvideResolvedType oneWrapped && other is IProvideResolvedType otherWrapped)
        {
            return one is ListGraphType == other is ListGraphType
                && SameShape(oneWrapped.ResolvedType, otherWrapped.ResolvedType);
        }

        if (one is IProvideResolvedType || other is IProvideResolvedType)
        {
            return false;
        }

        return one is ScalarGraphType || other is ScalarGraphType ? one.Name == other.Name : true;
    }

    private bool SameField(GraphQLField one, GraphQLField other) =>
        ReferenceEquals(one, other)
        || (one.Name.Value == other.Name.Value && Arguments(one) == Arguments(other));

    private string Arguments(GraphQLField field)
    {
        if (!arguments.TryGetValue(field, out var text))
        {
            arguments.Add(field, text = SyntaxText.Of(field.Arguments));
        }

        return text;
    }

    private void Report(Entry one, Entry other)
    {
        // Both laws may be broken by one pair.
        if (!reported.Add((one.Field, other.Field)))
        {
            return;
        }

        errors.Add(
            RuleErrors.Specified(
                "Encountered fields for the same object that cannot be merged.",
                "sec-Field-Selection-Merging",
                [SourcePlaces.Of(document, one.Field), SourcePlaces.Of(document, other.Field)],
                new("declaringTypeA", one.Parent?.Name),
                new("declaringTypeB", other.Parent?.Name),
                new("fieldA", one.Field.Name.StringValue),
                new("fieldB", other.Field.Name.StringValue),
                new("typeA", one.Type?.ToString()),
                new("typeB", other.Type?.ToString()),
                new("responseNameA", one.ResponseName),
                new("responseNameB", other.ResponseName)
            )
        );
    }

    private sealed record Entry(GraphQLField Field, IGraphType? Parent, IGraphType? Type)
    {
        public string ResponseName => (Field.Alias?.Name ?? Field.Name).StringValue;
    }
}
