namespace ScholarGraph.Domain;

/// <summary>A language of a page or a label.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En = 0,

    /// <summary>French.</summary>
    Fr = 1,
}
