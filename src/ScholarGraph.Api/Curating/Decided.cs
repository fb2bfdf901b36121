using ScholarGraph.Data.Curating;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Curating;

/// <summary>What came of a curator's mutation.</summary>
/// <param name="Decision">Key of the decision; null after an error.</param>
/// <param name="Researcher">Key of the researcher it is about; null after an error, and when none is there.</param>
internal sealed record Decided(long? Decision, long? Researcher) : MutationResult
{
    /// <summary>Key of what else the decision is about; null for none.</summary>
    public long? Subject { get; init; }

    public static Decided Of(CurationResult result) =>
        new(result.DecisionId, result.ResearcherId)
        {
            Errors = result.Error is { } error ? [CallerMistake.Of(error)] : null,
        };
}
