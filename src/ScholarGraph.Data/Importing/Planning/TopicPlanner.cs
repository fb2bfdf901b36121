using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Topics that a researcher states or a publication names, with labels from the vocabulary where it knows one.</summary>
internal static class TopicPlanner
{
    public static void Add(
        PlanInput input,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part,
        GraphRows rows
    )
    {
        var book = new TopicBook(input.Vocabulary);
        var stated = new List<(long Researcher, int Topic)>();
        var named = new HashSet<(long Publication, int Topic)>();
        foreach (var document in input.Documents.Values)
        {
            int? Find(TopicRecord topic) =>
                book.Find(
                    topic.Text,
                    topic.Language ?? document.Language ?? Language.En,
                    document.Format
                );

            foreach (var said in PersonStatement.Of(document))
            {
                if (said.ResearcherIn(people) is { } researcher)
                {
                    stated.AddRange(
                        said.Person.Topics.Select(Find)
                            .OfType<int>()
                            .Select(topic => (researcher, topic))
                    );
                }
            }

            for (var w = 0; w < document.Works.Count; w++)
            {
                if (
                    document.Works[w].Topics.Count > 0
                    && works.ByListing.TryGetValue((document.Sha256, w), out var publication)
                )
                {
                    named.UnionWith(
                        document
                            .Works[w]
                            .Topics.Select(Find)
                            .OfType<int>()
                            .Select(topic => (publication, topic))
                    );
                }
            }
        }

        var matcher = new TopicMatcher(book.Labels());
        var inferred = rows
            .Publications.Where(publication => part.HasWork(publication.Id))
            .AsParallel()
            .AsOrdered()
            .SelectMany(publication =>
                matcher
                    .Match(publication.Title, publication.Abstract)
                    .Where(match => !named.Contains((publication.Id, match.Topic)))
                    .Select(match => (Publication: publication.Id, Match: match))
            )
            .ToList();
        var used = stated
            .Select(link => link.Topic)
            .Concat(named.Select(link => link.Topic))
            .Concat(inferred.Select(link => link.Match.Topic))
            .Concat(OfOthers(input.Kept.Rows.TopicLabels, book, part));
        var keys = TopicRows.Add(input, book, [.. used.Distinct().Order()], rows);
        rows.ResearcherTopics.AddRange(
            stated.Distinct().Select(link => Link(link.Researcher, keys[link.Topic]))
        );
        rows.PublicationTopics.AddRange(
            named
                .Where(link => part.HasWork(link.Publication))
                .Select(link => new PublicationTopic
                {
                    Id = EntityKey.Of(
                        nameof(PublicationTopic),
                        Pair(link.Publication, keys[link.Topic])
                    ),
                    PublicationId = link.Publication,
                    TopicId = keys[link.Topic],
                    Origin = TopicOrigin.Stated,
                })
        );
        rows.PublicationTopics.AddRange(
            inferred.Select(link => new PublicationTopic
            {
                Id = EntityKey.Of(
                    nameof(PublicationTopic),
                    Pair(link.Publication, keys[link.Match.Topic])
                ),
                PublicationId = link.Publication,
                TopicId = keys[link.Match.Topic],
                Origin = TopicOrigin.Inferred,
                Evidence = link.Match.Evidence,
                Score = link.Match.Score,
            })
        );
    }

    // Topics are known by their labels, which a part leaves as they are.
    private static IEnumerable<int> OfOthers(
        IEnumerable<TopicLabel> labels,
        TopicBook book,
        GraphPart part
    ) =>
        labels
            .Where(label => part.OutsideTopics.Contains(label.TopicId))
            .Select(label => book.Known(label.Text))
            .OfType<int>();

    /// <summary>A topic that a researcher states.</summary>
    public static ResearcherTopic Link(long researcher, long topic) =>
        new()
        {
            Id = EntityKey.Of(nameof(ResearcherTopic), Pair(researcher, topic)),
            ResearcherId = researcher,
            TopicId = topic,
        };

    private static string Pair(long a, long b) => $"{EntityKey.ToText(a)}/{EntityKey.ToText(b)}";
}
