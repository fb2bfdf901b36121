namespace ScholarGraph.Data.Curating;

/// <summary>Bounds of what one decision may name.</summary>
public static class CurationLimits
{
    /// <summary>Researchers that one merge joins, authorships that one split takes.</summary>
    public const int NamedMax = 1_000;

    /// <summary>Length of a name, UTF-16 units.</summary>
    public const int NameLengthMax = 300;

    /// <summary>Length of a reason, UTF-16 units.</summary>
    public const int ReasonLengthMax = 2_000;
}
