namespace ScholarGraph.Domain;

/// <summary>Something in a source that was refused or doubtful.</summary>
public sealed class ImportProblem
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>The run.</summary>
    public long ImportRunId { get; set; }

    /// <summary>The run.</summary>
    public ImportRun ImportRun { get; set; } = null!;

    /// <summary>Stable code.</summary>
    public required string Code { get; set; }

    /// <summary>Line in the source, from 1; null when it has none.</summary>
    public int? Line { get; set; }

    /// <summary>Key in the source; null when the line says it.</summary>
    public string? Locator { get; set; }

    /// <summary>What is wrong, readable.</summary>
    public required string Message { get; set; }
}
