using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Topics that a researcher states or a publication names, with labels from the vocabulary where it knows one.</summary>
internal static class TopicPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, WorkKeys works, GraphRows rows)
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
            .Publications.AsParallel()
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
            .Concat(inferred.Select(link => link.Match.Topic));
        var keys = AddTopics(input, book, [.. used.Distinct().Order()], rows);
        rows.ResearcherTopics.AddRange(
            stated
                .Distinct()
                .Select(link => new ResearcherTopic
                {
                    Id = EntityKey.Of(
                        nameof(ResearcherTopic),
                        Pair(link.Researcher, keys[link.Topic])
                    ),
                    ResearcherId = link.Researcher,
                    TopicId = keys[link.Topic],
                })
        );
        rows.PublicationTopics.AddRange(
            named.Select(link => new PublicationTopic
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

    private static Dictionary<int, long> AddTopics(
        PlanInput input,
        TopicBook book,
        IReadOnlyList<int> used,
        GraphRows rows
    )
    {
        var kept = input.Kept.Rows.Topics.ToDictionary(topic => topic.Id);
        var slugs = new Slugs(kept.Values.Select(topic => topic.Slug));
        var wanted = used.Select(topic =>
                (Topic: topic, Birth: book.Birth(topic), Labels: book.LabelsOf(topic))
            )
            .OrderBy(topic => topic.Birth, StringComparer.Ordinal)
            .ToList();
        var labelled = input
            .Kept.Rows.TopicLabels.GroupBy(
                label => TopicWords.Key(label.Text),
                StringComparer.Ordinal
            )
            .ToDictionary(
                labels => labels.Key,
                labels => labels.Select(label => label.TopicId).ToList()
            );
        // The vocabulary may have joined two topics since: no version is kept for topics, so the key that the
        // English label bears counts as the oldest.
        var since = kept.Keys.ToDictionary(
            key => key,
            key => wanted.Any(topic => EntityKey.Of(nameof(Topic), topic.Birth) == key) ? 0L : 1L
        );
        var assigned = KeyAssigner.Assign(
            nameof(Topic),
            [
                .. wanted.Select(topic => new Wanted(
                    topic.Birth,
                    [
                        .. topic.Labels.Values.SelectMany(text =>
                            labelled.GetValueOrDefault(TopicWords.Key(text), [])
                        ),
                    ]
                )),
            ],
            since,
            input.Kept.Rows.Redirects.Where(redirect => redirect.Kind == nameof(Topic))
        );
        rows.Redirects.AddRange(assigned.Redirects);
        var keys = new Dictionary<int, long>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var key = keys[wanted[i].Topic] = assigned.Keys[i];
            var labels = wanted[i].Labels;
            rows.Topics.Add(
                new Topic
                {
                    Id = key,
                    Slug =
                        kept.GetValueOrDefault(key)?.Slug ?? slugs.Take(labels.Values.First(), key),
                }
            );
            rows.TopicLabels.AddRange(
                labels.Select(label => new TopicLabel
                {
                    Id = EntityKey.Of(nameof(TopicLabel), $"{EntityKey.ToText(key)}/{label.Key}"),
                    TopicId = key,
                    Language = label.Key,
                    Text = label.Value,
                    TextFolded = Folding.Fold(label.Value),
                })
            );
        }

        return keys;
    }

    private static string Pair(long a, long b) => $"{EntityKey.ToText(a)}/{EntityKey.ToText(b)}";
}
