namespace ScholarGraph.Data.Networks;

/// <summary>A topic that publications have beside another.</summary>
/// <param name="Key">Key of the topic.</param>
/// <param name="PublicationCount">Publications with both.</param>
public sealed record RelatedTopic(long Key, int PublicationCount);
