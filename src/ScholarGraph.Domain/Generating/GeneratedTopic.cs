namespace ScholarGraph.Domain.Generating;

/// <summary>A topic of the corpus.</summary>
/// <param name="English">Label in English.</param>
/// <param name="French">Label in French.</param>
public sealed record GeneratedTopic(string English, string French);
