using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>The part of a kept graph that decisions of curators reach.</summary>
internal sealed class NearGraph
{
    /// <summary>Its rows.</summary>
    public required KeptGraph Kept { get; init; }

    /// <summary>Its sources by hash, each whole.</summary>
    public required IReadOnlyDictionary<string, SourceDocument> Documents { get; init; }

    /// <summary>Who is who in it as the sources alone say.</summary>
    public required SettledIdentities Settled { get; init; }

    /// <summary>Researchers whom decisions are about, or who have a part of them, with everything that names them.</summary>
    public required IReadOnlySet<long> People { get; init; }

    /// <summary>All their works, with every listing.</summary>
    public required IReadOnlySet<long> Works { get; init; }
}
