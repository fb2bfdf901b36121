namespace ScholarGraph.Domain;

/// <summary>One run of an import.</summary>
public sealed class ImportRun
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>End, UTC; null while it runs.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; set; }

    /// <summary>What was imported; null when it could not be read.</summary>
    public long? SourceId { get; set; }

    /// <summary>What was imported; null when it could not be read.</summary>
    public Source? Source { get; set; }

    /// <summary>Facts added.</summary>
    public int Added { get; set; }

    /// <summary>Facts changed.</summary>
    public int Changed { get; set; }

    /// <summary>Facts that were there already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Records refused.</summary>
    public int Refused { get; set; }

    /// <summary>Records worked through.</summary>
    public int Done { get; set; }

    /// <summary>Records in all; null when not yet known.</summary>
    public int? Total { get; set; }

    /// <summary>Name of the curator's key with which it was asked for; null for one of the command line.</summary>
    public string? StartedBy { get; set; }

    /// <summary>Why, as the curator says; null when no reason was given.</summary>
    public string? Reason { get; set; }

    /// <summary>The build of the program that read the source; null where it is not told.</summary>
    public string? Build { get; set; }

    /// <summary>What was refused or doubtful.</summary>
    public List<ImportProblem> Problems { get; } = [];
}
