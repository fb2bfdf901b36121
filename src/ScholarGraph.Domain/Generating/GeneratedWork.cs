namespace ScholarGraph.Domain.Generating;

/// <summary>An invented publication, without its authors.</summary>
/// <param name="Title">Different for every work of a corpus.</param>
/// <param name="Abstract">Null where the source has none.</param>
/// <param name="Year">Null where unknown.</param>
/// <param name="Date">In that year; null where unknown.</param>
/// <param name="Type">Null where unknown.</param>
/// <param name="Venue">Index of the venue; null where unknown.</param>
/// <param name="Doi">In the prefix 10.5555, which registers nothing; null for some.</param>
/// <param name="Arxiv">In the years from 2080 on, which arXiv has not reached; null for most.</param>
/// <param name="StatedTopic">Index of the topic that the source states; null where it states none.</param>
/// <param name="AuthorsComplete">Whether the source lists all authors.</param>
public sealed record GeneratedWork(
    string Title,
    string? Abstract,
    int? Year,
    DateOnly? Date,
    PublicationType? Type,
    int? Venue,
    string? Doi,
    string? Arxiv,
    int? StatedTopic,
    bool AuthorsComplete
);
