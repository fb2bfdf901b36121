using System.Linq.Expressions;

namespace ScholarGraph.Querying.Modelling;

/// <summary>One key of an order.</summary>
internal sealed record OrderTerm(LambdaExpression Value, bool Descending);
