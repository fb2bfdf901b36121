using System.Globalization;
using System.Numerics;
using GraphQLParser.AST;

namespace ScholarGraph.Querying.Scalars;

/// <summary>Whole numbers of one width; past its range a number is an error, never rounded.</summary>
/// <typeparam name="T">The width.</typeparam>
public abstract class IntegerScalar<T> : LiteralScalar<T>
    where T : struct, IBinaryInteger<T>
{
    private protected override bool TryRead(GraphQLValue literal, out T value)
    {
        value = default;
        return literal is GraphQLIntValue number
            && T.TryParse(
                number.Value.Span,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value
            );
    }

    private protected override object Write(T value) => value;
}
