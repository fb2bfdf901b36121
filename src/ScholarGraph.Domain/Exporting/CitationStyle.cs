namespace ScholarGraph.Domain.Exporting;

/// <summary>How a reference is written out.</summary>
public enum CitationStyle
{
    /// <summary>American Psychological Association, 7th edition.</summary>
    Apa = 0,

    /// <summary>Modern Language Association, 9th edition.</summary>
    Mla = 1,

    /// <summary>Chicago Manual of Style, 17th edition, author and date.</summary>
    Chicago = 2,

    /// <summary>Institute of Electrical and Electronics Engineers.</summary>
    Ieee = 3,

    /// <summary>International Committee of Medical Journal Editors.</summary>
    Vancouver = 4,
}
