using System.Linq.Expressions;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>
/// Text conditions for which neither case nor accents count, which HotChocolate does not have: they compare the normalised twin
/// with the operand, which is folded by the same function that made the twin.
/// </summary>
internal sealed class FoldedOperations(
    SlotTable slots,
    MappedModel model,
    Func<string, string>? fold
)
{
    public const string Matches = "matches";
    public const string NotMatches = "nmatches";
    public const string IgnoringEquals = "ieq";
    public const string IgnoringStartsWith = "istartsWith";

    /// <summary>Whether it is one of these operators, complements aside.</summary>
    public static bool Has(string name) => name is Matches or IgnoringEquals or IgnoringStartsWith;

    /// <summary>The condition on a twin that is not null.</summary>
    public Expression Compile(string name, InputValue operand, Expression twin)
    {
        var folding =
            fold ?? throw new InvalidOperationException("The model does not say how it folds.");
        var text = new TextOperand(
            slots,
            model,
            twin,
            run => folding((string)Operands.Of(run.Resolve(operand)))
        );
        return name switch
        {
            Matches => model.Dialect.Contains(twin, text),
            IgnoringEquals => Expression.Equal(twin, text.Text()),
            _ => model.Dialect.StartsWith(twin, text),
        };
    }
}
