using System.Collections;
using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>Lists as operands: one parameter whatever their length; nulls are left out of it and told by the plan.</summary>
internal static class ListOperands
{
    /// <summary>Whether a value is one of a list's.</summary>
    public static Expression OneOf(
        SlotTable slots,
        MappedModel model,
        Expression value,
        InputValue operand,
        Func<object, object?> convert
    )
    {
        var listType = typeof(List<>).MakeGenericType(value.Type);
        var slot = slots.Add(
            listType,
            model.ListMappingOf(listType, value),
            run => Items(run, operand, listType, convert)
        );
        return Expression.Call(slot, listType.GetMethod(nameof(List<object>.Contains))!, value);
    }

    private static IList Items(
        LevelRun run,
        InputValue operand,
        Type listType,
        Func<object, object?> convert
    )
    {
        var items = (IList)Activator.CreateInstance(listType)!;
        foreach (var item in ((ListInput)run.Resolve(operand)).Items)
        {
            if (item is not NullInput)
            {
                items.Add(convert(Operands.Of(item)));
            }
        }

        return items;
    }
}
