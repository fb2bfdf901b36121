using System.Globalization;
using ScholarGraph.Querying.Inputs;

namespace ScholarGraph.Querying.Filtering;

/// <summary>The runtime values of coerced inputs, in the type of the column they meet.</summary>
internal static class Operands
{
    /// <summary>The value of a scalar or enum.</summary>
    public static object Of(InputValue input) =>
        input switch
        {
            ScalarInput scalar => scalar.Value,
            EnumInput { Value: { } value } => value,
            _ => throw new InvalidOperationException($"A {input.GetType().Name} is no operand."),
        };

    /// <summary>A conversion to a column's type; numbers were checked against the scalar's range before.</summary>
    public static Func<object, object?> ConverterTo(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value =>
            type.IsInstanceOfType(value) ? value
            : value is Uri url && type == typeof(string) ? url.OriginalString
            : type.IsEnum ? Enum.ToObject(type, value)
            // The scalar gives a time in UTC; a column with an offset compares as the same instant.
            : type == typeof(DateTimeOffset) ? new DateTimeOffset((DateTime)value)
            : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }
}
