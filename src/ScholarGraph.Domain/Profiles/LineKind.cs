namespace ScholarGraph.Domain.Profiles;

/// <summary>What a line of the listings is.</summary>
internal enum LineKind
{
    /// <summary>A title: opens a listing.</summary>
    Title,

    /// <summary>An author.</summary>
    Author,

    /// <summary>An abstract: closes a listing.</summary>
    Abstract,

    /// <summary>An abstract after an abstract, or before any title.</summary>
    Orphan,
}
