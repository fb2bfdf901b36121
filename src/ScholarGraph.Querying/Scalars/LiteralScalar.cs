using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Scalars;

/// <summary>A scalar with one reader for literals and variables.</summary>
/// <typeparam name="T">Its runtime type.</typeparam>
public abstract class LiteralScalar<T> : ScalarGraphType
    where T : notnull
{
    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null
        : TryRead(value, out var read) ? read
        : ThrowLiteralConversionError(value, null);

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || TryRead(value, out _);

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            T read => read,
            string text when TryRead(new GraphQLStringValue(text), out var read) => read,
            int
            or long
            or short
            or byte
            or BigInteger when TryRead(new GraphQLIntValue(Text(value)), out var read) => read,
            decimal
            or double
            or float when TryRead(new GraphQLFloatValue(Text(value)), out var read) => read,
            _ => ThrowValueConversionError(value),
        };

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            T known => Write(known),
            _ => ParseValue(value) is T read ? Write(read) : ThrowSerializationError(value),
        };

    /// <summary>The runtime value of a literal that is not null; false when it has none.</summary>
    private protected abstract bool TryRead(GraphQLValue literal, out T value);

    /// <summary>What the serializer writes: a string, or the value itself for a number.</summary>
    private protected abstract object Write(T value);

    private static string Text(object value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
