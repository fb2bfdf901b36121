namespace ScholarGraph.Querying.Caching;

/// <summary>What an answer depends on.</summary>
/// <param name="Plan">Number of the plan: a kept answer must not keep the plan alive.</param>
/// <param name="Values">The variables, as one text.</param>
/// <param name="Version">Of the data.</param>
internal readonly record struct AnswerKey(long Plan, string Values, long Version);
