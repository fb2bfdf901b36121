using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Decides who is who and what is what over a set of sources. Pure: the order of sources does not matter.</summary>
public static class Resolver
{
    /// <summary>Resolves a set of sources as a whole.</summary>
    /// <param name="sources">Distinct sources in any order.</param>
    public static ResolvedGraph Resolve(IReadOnlyCollection<SourceDocument> sources) => new();
}
