using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;
using ScholarGraph.Querying.Writing;

namespace ScholarGraph.Querying.Summarizing;

/// <summary>Compiles <c>facets</c> and <c>aggregates</c> of one connection: a level for each that is selected, over the filtered rows.</summary>
internal sealed class SummaryCompiler(
    PlanBuilder plan,
    ConnectionDefinition connection,
    LevelKeys keys,
    ParameterExpression row,
    RowQuery rows,
    Expression subject
)
{
    private static readonly Expression _text = Expression.Default(typeof(string));
    private static readonly Expression _number = Expression.Default(typeof(int));

    public OutputNode Aggregates(FieldGroup group, string path)
    {
        var definition = connection.Aggregates!;
        var fields = plan.Selections.Collect(group.Selections, t => t == definition.TypeName);
        // Each once: EF Core leaves a repeated column out of the SQL.
        var selected = definition
            .Fields.Where(a => fields.Any(field => field.Name == a.Name))
            .ToList();
        var level =
            selected.Count == 0
                ? null
                : plan.Add(
                    new AggregateLevel(
                        path,
                        keys,
                        row,
                        rows,
                        [.. selected.Select(ColumnOf)],
                        plan.Services
                    )
                );
        return new ObjectOutput([
            .. fields.Select(field => new NamedOutput(
                field.ResponseName,
                level is not null && selected.FindIndex(a => a.Name == field.Name) is >= 0 and var i
                    ? new AggregateOutput(level, i, selected[i] is CountAggregate)
                    : new TextOutput(definition.TypeName)
            )),
        ]);
    }

    /// <exception cref="Errors.GraphFieldException">A variable brings null to a place that needs a value.</exception>
    public OutputNode Facets(FieldGroup group, string path)
    {
        var arguments = plan.Arguments(connection.TypeName, group.First);
        var facet = connection.Facets!.Facets[((EnumInput)arguments["by"]).Value!];
        var columns = plan.NewColumns();
        var (query, item) = facet switch
        {
            ObjectFacet byObject => ByObject(byObject, group, columns),
            ValueFacet byValue => ByValue(byValue.Value.Apply(subject), group, columns),
            _ => throw new InvalidOperationException("The facet cannot be compiled."),
        };
        var level = plan.Add(
            new FacetLevel(
                path,
                keys,
                row,
                columns,
                query,
                connection.TypeName + ".facets",
                arguments["first"],
                plan.Services
            )
        );
        return new GroupRowsOutput(level, item);
    }

    private (Func<Expression, Expression> Query, ObjectOutput Item) ByObject(
        ObjectFacet facet,
        FieldGroup group,
        ColumnList columns
    )
    {
        // EF Core reads one column where the value is its own label.
        var value = columns.Append(_text);
        var label = ExpressionEqualityComparer.Instance.Equals(facet.Value, facet.Label)
            ? value
            : columns.Append(_text);
        return (
            first => Query().ByObject(facet, first),
            Item(group, value, label, columns.Append(_number))
        );
    }

    private (Func<Expression, Expression> Query, ObjectOutput Item) ByValue(
        Expression value,
        FieldGroup group,
        ColumnList columns
    )
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type.IsEnum)
        {
            var name = columns.Append(_text);
            return (
                first => Query().ByEnum(value, type, first),
                Item(group, name, name, columns.Append(_number), EnumNames.LabelOf)
            );
        }

        var column = columns.Append(value);
        return (
            first => Query().ByValue(value, first),
            Item(group, column, column, columns.Append(_number))
        );
    }

    private ObjectOutput Item(
        FieldGroup group,
        int value,
        int label,
        int count,
        Func<object, string>? labelOf = null
    ) =>
        new([
            .. plan
                .Selections.Collect(group.Selections, type => type == FacetCounts.TypeName)
                .Select(field => new NamedOutput(
                    field.ResponseName,
                    field.Name switch
                    {
                        FacetCounts.Value => new ColumnTextOutput(value, TextOf),
                        FacetCounts.Label => new ColumnTextOutput(label, labelOf ?? TextOf),
                        FacetCounts.Count => new ColumnOutput(count),
                        _ => new TextOutput(FacetCounts.TypeName),
                    }
                )),
        ]);

    private FacetQuery Query() =>
        new(
            plan.Services.Model,
            rows,
            row,
            subject,
            connection.Subject.RequiredKey.Value.Apply(subject)
        );

    private (string Method, Expression? Value) ColumnOf(AggregateDefinition aggregate) =>
        aggregate is ExtremeAggregate extreme
            ? (extreme.Method, extreme.Value.Apply(subject))
            : (nameof(Enumerable.Count), null);

    private static string TextOf(object value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
