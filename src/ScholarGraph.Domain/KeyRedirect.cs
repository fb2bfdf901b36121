namespace ScholarGraph.Domain;

/// <summary>An old key that goes on resolving after a merge.</summary>
public sealed class KeyRedirect
{
    /// <summary>The old key.</summary>
    public long Id { get; set; }

    /// <summary>Type name of what it named: Researcher, Publication, Authorship or Topic.</summary>
    public required string Kind { get; set; }

    /// <summary>The key it stands for now.</summary>
    public long TargetId { get; set; }
}
