namespace ScholarGraph.Domain;

/// <summary>Kind of publication.</summary>
public enum PublicationType
{
    /// <summary>Journal article.</summary>
    Article = 0,

    /// <summary>Paper in proceedings.</summary>
    ConferencePaper = 1,

    /// <summary>Preprint.</summary>
    Preprint = 2,

    /// <summary>Book.</summary>
    Book = 3,

    /// <summary>Part of a book.</summary>
    Chapter = 4,

    /// <summary>Thesis.</summary>
    Thesis = 5,

    /// <summary>Report.</summary>
    Report = 6,

    /// <summary>Data set.</summary>
    Dataset = 7,

    /// <summary>Software.</summary>
    Software = 8,

    /// <summary>Anything else.</summary>
    Other = 9,
}
