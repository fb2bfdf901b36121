using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// Turns an operation input on one value into a condition. The <c>n…</c> operators are complements: an unknown value fulfils
/// them. Every operand becomes a parameter; only whether it is null, or a list holds null, is part of the plan.
/// </summary>
internal sealed class OperationCompiler(SlotTable slots, MappedModel model, FoldedOperations folded)
{
    /// <summary>Conditions on a scalar or enum.</summary>
    /// <param name="operations">The operation input.</param>
    /// <param name="value">The value.</param>
    /// <param name="isNullable">Whether it can be null.</param>
    /// <param name="twin">The normalised twin of a text that has one.</param>
    /// <returns>The condition; null where the operations say nothing.</returns>
    public Expression? Compile(
        ObjectInput operations,
        Expression value,
        bool isNullable,
        Expression? twin = null
    ) =>
        Conditions.All(
            operations.Fields.Select(o =>
                Operation(operations, o.Key, o.Value, value, isNullable, twin)
            )
        );

    /// <summary>Conditions on a global id.</summary>
    public Expression? CompileId(
        ObjectInput operations,
        EntityDefinition entity,
        Expression instance
    )
    {
        var key = entity.RequiredKey.Value.Apply(instance);
        return Conditions.All(
            operations.Fields.Select(o =>
                Membership(operations, o.Key, o.Value, key, false, id => KeyOf((string)id, entity))
            )
        );
    }

    private static object KeyOf(string id, EntityDefinition entity) =>
        GlobalId.KeyOf(id, entity)
        ?? entity.RequiredKey.NoKey
        ?? throw new GraphFieldException(GlobalId.Invalid(id));

    private Expression? Operation(
        ObjectInput input,
        string name,
        InputValue operand,
        Expression value,
        bool isNullable,
        Expression? twin
    )
    {
        if (name is "and" or "or")
        {
            return FilterCompiler.Group(
                name,
                operand,
                inner => Compile(inner, value, isNullable, twin)
            );
        }

        if (name is "eq" or "neq" or "in" or "nin")
        {
            return Membership(
                input,
                name,
                operand,
                value,
                isNullable,
                Operands.ConverterTo(value.Type)
            );
        }

        if (operand is NullInput)
        {
            throw FilterErrors.NullOperand(name, input.Type);
        }

        // ngt, ncontains …: the complement, which an unknown value fulfils.
        if (name[0] == 'n')
        {
            var complement = Expression.Not(Positive(name[1..], operand, value, twin));
            return isNullable
                ? Expression.OrElse(Expressions.IsNull(value), complement)
                : complement;
        }

        var positive = Positive(name, operand, value, twin);
        return isNullable ? Expression.AndAlso(Expressions.IsNotNull(value), positive) : positive;
    }

    private Expression Positive(
        string name,
        InputValue operand,
        Expression value,
        Expression? twin
    ) =>
        name switch
        {
            _ when twin is not null && FoldedOperations.Has(name) => folded.Compile(
                name,
                operand,
                twin
            ),
            "gt" or "gte" or "lt" or "lte" => Comparisons.Of(name, value, Slot(value, operand)),
            "contains" => model.Dialect.Contains(value, Text(value, operand)),
            "startsWith" => model.Dialect.StartsWith(value, Text(value, operand)),
            "endsWith" => model.Dialect.EndsWith(value, Text(value, operand)),
            _ => throw new InvalidOperationException($"There is no operator `{name}`."),
        };

    private Expression Membership(
        ObjectInput input,
        string name,
        InputValue operand,
        Expression value,
        bool isNullable,
        Func<object, object?> convert
    )
    {
        if (name is "eq" or "neq")
        {
            if (operand is NullInput)
            {
                return !isNullable ? throw FilterErrors.NullOperand(name, input.Type)
                    : name == "eq" ? Expressions.IsNull(value)
                    : Expressions.IsNotNull(value);
            }

            var slot = slots.Add(
                value.Type,
                model.MappingOf(value),
                run => convert(Operands.Of(run.Resolve(operand)))
            );
            return name == "eq" ? Expression.Equal(value, slot) : Expression.NotEqual(value, slot);
        }

        if (operand is not ListInput list || (!isNullable && list.Items.Any(i => i is NullInput)))
        {
            throw FilterErrors.NullOperand(name, input.Type);
        }

        var found = ListOperands.OneOf(slots, model, value, operand, convert);
        var missing = Expressions.IsNull(value);
        return (name, list.Items.Any(i => i is NullInput)) switch
        {
            ("in", true) => Expression.OrElse(missing, found),
            ("in", false) => found,
            (_, true) => Expression.AndAlso(Expressions.IsNotNull(value), Expression.Not(found)),
            (_, false) when isNullable => Expression.OrElse(missing, Expression.Not(found)),
            _ => Expression.Not(found),
        };
    }

    private Expression Slot(Expression value, InputValue operand)
    {
        var convert = Operands.ConverterTo(value.Type);
        return slots.Add(
            value.Type,
            model.MappingOf(value),
            run => convert(Operands.Of(run.Resolve(operand)))
        );
    }

    private TextOperand Text(Expression value, InputValue operand) =>
        new(slots, model, value, run => (string)Operands.Of(run.Resolve(operand)));
}
