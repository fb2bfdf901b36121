using System.Linq.Expressions;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Filtering;

/// <summary>What an index by groups of three characters says of a row.</summary>
/// <param name="Condition">Whether the row has the part, wherever in the text.</param>
/// <param name="Found">The rows that have it by the index alone, whose number says whether it helps.</param>
/// <param name="IsWhole">Whether to have the part is all that was asked, so that the rows need not be looked at.</param>
internal sealed record TrigramCondition(Expression Condition, RowQuery Found, bool IsWhole);
