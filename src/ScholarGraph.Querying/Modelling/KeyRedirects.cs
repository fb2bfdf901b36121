using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>A table of keys that were given up, and those they stand for now.</summary>
/// <param name="RowType">The mapped class.</param>
/// <param name="Old">The old key of a row.</param>
/// <param name="Current">The key it stands for.</param>
internal sealed record KeyRedirects(Type RowType, LambdaExpression Old, LambdaExpression Current);
