using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// Finds in a filter what an index by groups of three characters can answer first: parts of texts that all wanted rows have. The
/// filter itself stays as it is.
/// </summary>
internal sealed class TrigramConditions(
    SlotTable slots,
    MappedModel model,
    EngineOptions options,
    Func<string, string>? fold
)
{
    private static readonly MethodInfo _lower = typeof(string).GetMethod(
        nameof(string.ToLower),
        Type.EmptyTypes
    )!;

    private static readonly string[] _parts =
    [
        "contains",
        "startsWith",
        "endsWith",
        FoldedOperations.Matches,
        FoldedOperations.IgnoringStartsWith,
    ];

    /// <summary>The conditions that rows must fulfil beside the filter; none where no index helps.</summary>
    public IReadOnlyList<TrigramCondition> Compile(
        ObjectInput where,
        EntityDefinition entity,
        Expression instance
    ) =>
        options.TrigramIndex is null
            ? []
            : [.. where.Fields.SelectMany(field => Of(field.Key, field.Value, entity, instance))];

    private IEnumerable<TrigramCondition> Of(
        string name,
        InputValue value,
        EntityDefinition entity,
        Expression instance
    ) =>
        (name, value) switch
        {
            ("and", ListInput all) => all
                .Items.OfType<ObjectInput>()
                .SelectMany(inner => Compile(inner, entity, instance)),
            (_, ObjectInput operations)
                when entity.FindField(name) is ScalarField { Folded: { } folded }
                    && folded.Apply(instance) is MemberExpression twin
                    && model.PropertyOf(twin) is { } property
                    && options.TrigramIndex!(property) is { } index
                    && (index.Rows is not null || fold is not null) => operations
                .Fields.Where(operation =>
                    _parts.Contains(operation.Key)
                    && operation.Value is ScalarInput { Value: string part }
                    && TrigramText.CanFind(part, fold)
                )
                .Select(operation => Of(index, twin, operation.Key, operation.Value)),
            _ => [],
        };

    private TrigramCondition Of(
        TrigramIndex index,
        MemberExpression twin,
        string operation,
        InputValue part
    )
    {
        if (index.Rows is not { } rows)
        {
            return OfColumn(twin, part);
        }

        var isFolded = FoldedOperations.Has(operation);
        var row = Expression.Parameter(rows.ClrType, "found");
        var asked = slots.Add(
            typeof(string),
            null,
            run =>
                isFolded
                    ? TrigramText.Expression(index.Folded, fold!(Text(run.Resolve(part))))
                    : TrigramText.Expression(index.Text, Text(run.Resolve(part)))
        );
        var found = new RowQuery(MappedModel.Set(rows), rows.ClrType).Where(
            row,
            Expression.Equal(Property(rows, row, index.Asked), asked)
        );
        var owner = twin.Expression!;
        var key = ((IEntityType)model.TypeOf(owner)!).FindPrimaryKey()!.Properties[0];
        return new TrigramCondition(
            found.Holds(row, Property(rows, row, index.Key), MappedModel.PropertyOf(owner, key)),
            found,
            operation is "contains" or FoldedOperations.Matches
        );
    }

    private TrigramCondition OfColumn(MemberExpression twin, InputValue part)
    {
        var owner = (IEntityType)model.TypeOf(twin.Expression!)!;
        var row = Expression.Parameter(owner.ClrType, "found");
        return new TrigramCondition(
            Has(twin),
            new RowQuery(MappedModel.Set(owner), owner.ClrType).Where(
                row,
                Has(MappedModel.PropertyOf(row, model.PropertyOf(twin)!))
            ),
            false
        );

        Expression Has(Expression folded) =>
            model.Dialect.Contains(
                Expression.Call(folded, _lower),
                new TextOperand(slots, model, twin, run => fold!(Text(run.Resolve(part))))
            );
    }

    private static string Text(InputValue part) => (string)Operands.Of(part);

    private static Expression Property(IEntityType rows, Expression row, string name) =>
        MappedModel.PropertyOf(row, rows.FindProperty(name)!);
}
