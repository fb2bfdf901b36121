namespace ScholarGraph.Domain.Records;

/// <summary>Something in a source that was refused or doubtful: a value, never an exception.</summary>
public sealed record RecordProblem
{
    /// <summary>Stable code, listed in the documentation.</summary>
    public required string Code { get; init; }

    /// <summary>Line in the source, from 1; null when it has none.</summary>
    public int? Line { get; init; }

    /// <summary>Key in the source; null when the line says it.</summary>
    public string? Locator { get; init; }

    /// <summary>What is wrong, for a person, naming the offender.</summary>
    public required string Message { get; init; }

    /// <summary>Whether a record was left out because of it.</summary>
    public bool IsRefusal { get; init; }
}
