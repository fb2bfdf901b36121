using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>All that the graph is a function of, and the kept graph for its keys and slugs.</summary>
/// <param name="Resolved">Who is who.</param>
/// <param name="Documents">The sources by hash.</param>
/// <param name="Vocabulary">Which labels are one topic.</param>
/// <param name="Decisions">What curators decided, in the order of their numbers.</param>
/// <param name="Kept">The graph as it is.</param>
/// <param name="Now">When a source or decision that is new came in, UTC.</param>
internal sealed record PlanInput(
    ResolvedGraph Resolved,
    IReadOnlyDictionary<string, SourceDocument> Documents,
    TopicVocabulary Vocabulary,
    IReadOnlyList<CuratorDecision> Decisions,
    KeptGraph Kept,
    DateTime Now
);
