using System.Globalization;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Scalars;

/// <summary><c>Decimal</c>: runtime value <see cref="decimal"/>, a JSON number.</summary>
public sealed class DecimalScalar : LiteralScalar<decimal>
{
    /// <summary>Names and describes it.</summary>
    public DecimalScalar()
    {
        Name = "Decimal";
        Description = "The `Decimal` scalar type represents a decimal floating-point number.";
    }

    private protected override bool TryRead(GraphQLValue literal, out decimal value)
    {
        value = 0;
        return literal is GraphQLIntValue or GraphQLFloatValue
            && decimal.TryParse(
                ((IHasValueNode)literal).Value.Span,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out value
            );
    }

    private protected override object Write(decimal value) => value;
}
