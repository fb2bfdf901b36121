namespace ScholarGraph.Data.Generating;

/// <summary>What was generated.</summary>
public sealed record GenerateReport
{
    /// <summary>Publications.</summary>
    public required int Publications { get; init; }

    /// <summary>Researchers.</summary>
    public required int Researchers { get; init; }

    /// <summary>Authorships.</summary>
    public required int Authorships { get; init; }

    /// <summary>Pairs of co-authors.</summary>
    public required int Coauthorships { get; init; }

    /// <summary>Works with so many authors that not all are paired.</summary>
    public required int CappedWorks { get; init; }

    /// <summary>Authors of one work that are paired with each other.</summary>
    public required int PairedAuthorsMax { get; init; }

    /// <summary>The graph's version after it.</summary>
    public required long DataVersion { get; init; }
}
