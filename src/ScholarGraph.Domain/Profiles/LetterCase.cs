namespace ScholarGraph.Domain.Profiles;

/// <summary>How a word is written.</summary>
internal enum LetterCase
{
    /// <summary>A capital, then none, or none but after a name's prefix ("McCallum").</summary>
    Capital,

    /// <summary>No capital first.</summary>
    Lower,

    /// <summary>A capital inside ("NoProp").</summary>
    Inner,

    /// <summary>All capitals.</summary>
    Upper,

    /// <summary>Two capitals.</summary>
    UpperPair,

    /// <summary>All capitals in a line that is all capitals.</summary>
    Shouted,
}
