using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A table of old values and what they stand for now.</summary>
/// <param name="RowType">Its class.</param>
/// <param name="IsOld">Whether a row is of the value asked for: takes the row and the value.</param>
/// <param name="Current">The value that the row's stands for; null for none.</param>
internal sealed record ValueRedirects(
    Type RowType,
    LambdaExpression IsOld,
    LambdaExpression Current
);
