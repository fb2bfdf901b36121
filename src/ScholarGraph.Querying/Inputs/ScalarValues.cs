using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using ScholarGraph.Querying.Limits;

namespace ScholarGraph.Querying.Inputs;

/// <summary>Runtime values of scalars.</summary>
internal static class ScalarValues
{
    /// <summary>The runtime value of a literal; null when the scalar cannot represent it exactly enough.</summary>
    public static object? Read(ScalarGraphType type, GraphQLValue literal) =>
        (type, literal) switch
        {
            (_, GraphQLStringValue text) when !SoundText.IsSound(text.Value.Span) => null,
            (IntGraphType, GraphQLIntValue number) => int.TryParse(
                number.Value.Span,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var value
            )
                ? value
                : null,
            (IntGraphType, _) => null,
            (FloatGraphType, GraphQLIntValue or GraphQLFloatValue) => double.TryParse(
                ((IHasValueNode)literal).Value.Span,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var value
            ) && double.IsFinite(value)
                ? value
                : null,
            (FloatGraphType, _) => null,
            (StringGraphType, GraphQLStringValue text) => text.Value.ToString(),
            (StringGraphType, _) => null,
            (IdGraphType, GraphQLStringValue text) => text.Value.ToString(),
            (IdGraphType, GraphQLIntValue number) => number.Value.ToString(),
            (IdGraphType, _) => null,
            (BooleanGraphType, GraphQLBooleanValue flag) => flag.BoolValue,
            (BooleanGraphType, _) => null,
            _ => ReadCustom(type, literal),
        };

    private static object? ReadCustom(ScalarGraphType type, GraphQLValue literal)
    {
        try
        {
            return type.ParseLiteral(literal);
        }
        // A scalar says "no" by an exception of its own choice.
        catch (Exception refusal)
            when (refusal is not OutOfMemoryException and not StackOverflowException)
        {
            return null;
        }
    }
}
