using GraphQL.Types;
using ScholarGraph.Querying.Errors;

namespace ScholarGraph.Querying.Filtering;

/// <summary>The errors of filters, in HotChocolate's words.</summary>
internal static class FilterErrors
{
    /// <summary>SG0004: more conditions than the database should be asked at once.</summary>
    public static GraphFieldException TooLarge(int allowed) =>
        new(
            new GraphError(
                $"The filter has more than {allowed} conditions. Where they differ in a value only, `in` takes any number of values."
            )
            {
                Code = FieldErrorCodes.FilterTooLarge,
                Extensions = [new("maxAllowedConditions", allowed)],
            }
        );

    /// <summary>SG0004: lists within lists deeper than the database should be asked.</summary>
    public static GraphFieldException TooDeep(int allowed) =>
        new(
            new GraphError($"The filter looks into lists within lists more than {allowed} deep.")
            {
                Code = FieldErrorCodes.FilterTooLarge,
                Extensions = [new("maxAllowedListDepth", allowed)],
            }
        );

    /// <summary>HC0026: null where only a value has a meaning.</summary>
    /// <param name="operation">The operator or field.</param>
    /// <param name="input">The input type that declares it.</param>
    public static GraphFieldException NullOperand(string operation, IInputObjectGraphType input)
    {
        var declared = input.Fields.Find(operation)?.ResolvedType;
        var expected = declared is ListGraphType { ResolvedType: var item }
            ? $"[{(item is NonNullGraphType ? item.ToString() : item + "!")}]"
            : declared + "!";
        return new GraphFieldException(
            new GraphError(
                $"The provided value for filter `{operation}` of type {input.Name} is invalid. Null values are not supported."
            )
            {
                Code = "HC0026",
                Extensions = [new("expectedType", expected), new("filterType", input.Name)],
            }
        );
    }
}
