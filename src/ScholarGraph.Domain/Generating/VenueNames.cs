namespace ScholarGraph.Domain.Generating;

/// <summary>The venues of every corpus: a journal for each topic, a conference for some.</summary>
internal static class VenueNames
{
    public static readonly string[] All =
    [
        .. TopicLabels.All.Select(topic => $"Journal of {topic.English}"),
        .. TopicLabels.All.Take(20).Select(topic => $"Conference on {topic.English}"),
        .. TopicLabels.All.Skip(20).Take(8).Select(topic => $"Revue : {topic.French}"),
    ];
}
