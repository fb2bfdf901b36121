namespace ScholarGraph.Data.Curating;

/// <summary>Why a curator's decision was not taken; nothing was changed.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The same, readable, naming the offender.</param>
public sealed record CurationError(CurationErrorKind Kind, string Message);
