namespace ScholarGraph.Data.Topics;

/// <summary>A place where a text names a topic.</summary>
/// <param name="Text">The words as they stand there.</param>
/// <param name="IsOneWord">Whether it is a single one.</param>
internal readonly record struct TopicPlace(string Text, bool IsOneWord);
