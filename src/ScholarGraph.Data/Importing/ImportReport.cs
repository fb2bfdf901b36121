using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport
{
    /// <summary>How it ended.</summary>
    public required ImportState State { get; init; }

    /// <summary>Whether it is a preview, of which nothing was written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Key of the source; null when nothing was imported.</summary>
    public long? SourceId { get; init; }

    /// <summary>Key of the kept run; null for a preview and for a failure.</summary>
    public long? RunId { get; init; }

    /// <summary>The graph's version after it; in a preview, what it would be.</summary>
    public long DataVersion { get; init; }

    /// <summary>Things of all kinds together.</summary>
    public ImportCounts Total { get; init; } = new(0, 0, 0, 0);

    /// <summary>By kind of thing (Researcher, Publication…), in the order of the tables; kinds that the source does not touch are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, ImportCounts>> Kinds { get; init; } = [];

    /// <summary>Records of the source that were left out.</summary>
    public int Refused { get; init; }

    /// <summary>Every difference, by kind and name; derived twins and counts of the whole graph are left out.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>What was refused or doubtful, in the order of the source.</summary>
    public IReadOnlyList<RecordProblem> Problems { get; init; } = [];

    /// <summary>Decisions that were not there before.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Whether the graph is as it was (in a preview: would be).</summary>
    public bool IsUnchanged { get; init; }
}
