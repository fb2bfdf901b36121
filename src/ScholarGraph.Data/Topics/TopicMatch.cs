namespace ScholarGraph.Data.Topics;

/// <summary>A topic that the words of a publication name.</summary>
/// <param name="Topic">The topic, as the matcher was given it.</param>
/// <param name="Evidence">Field and matched words as they stand there: <c>title: "Neural Networks"</c>.</param>
/// <param name="Score">1 when the title names it; 0.5 for one place in the abstract and 0.1 more for each further one, at most 0.9.</param>
internal sealed record TopicMatch(int Topic, string Evidence, double Score);
