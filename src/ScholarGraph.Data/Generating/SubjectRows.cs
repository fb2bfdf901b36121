using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>Topics, venues and organizations of a corpus, which are few.</summary>
internal sealed class SubjectRows
{
    public SubjectRows()
    {
        var slugs = new Slugs([]);
        foreach (var topic in Corpus.Topics)
        {
            var key = EntityKey.Of(nameof(Topic), TopicWords.Key(topic.English));
            Topics.Add(new Topic { Id = key, Slug = slugs.Take(topic.English, key) });
            Labels.Add(Label(key, Language.En, topic.English));
            Labels.Add(Label(key, Language.Fr, topic.French));
        }

        slugs = new Slugs([]);
        foreach (var name in Corpus.Venues)
        {
            var key = EntityKey.Of(nameof(Venue), Slugs.Of(name));
            Venues.Add(
                new Venue
                {
                    Id = key,
                    Slug = slugs.Take(name, key),
                    Name = name,
                    NameFolded = Folding.Fold(name),
                }
            );
        }

        slugs = new Slugs([]);
        foreach (var name in Corpus.Organizations)
        {
            var key = EntityKey.Of(nameof(Organization), Slugs.Of(name));
            Organizations.Add(
                new Organization
                {
                    Id = key,
                    Slug = slugs.Take(name, key),
                    Name = name,
                    NameFolded = Folding.Fold(name),
                }
            );
        }

        Matcher = new TopicMatcher(
            Corpus.Topics.SelectMany(
                (topic, index) => new[] { (topic.English, index), (topic.French, index) }
            )
        );
    }

    public List<Topic> Topics { get; } = [];

    public List<TopicLabel> Labels { get; } = [];

    public List<Venue> Venues { get; } = [];

    public List<Organization> Organizations { get; } = [];

    /// <summary>Finds topics in texts, as an import does.</summary>
    public TopicMatcher Matcher { get; }

    private static TopicLabel Label(long topic, Language language, string text) =>
        new()
        {
            Id = EntityKey.Of(nameof(TopicLabel), $"{EntityKey.ToText(topic)}/{language}"),
            TopicId = topic,
            Language = language,
            Text = text,
            TextFolded = Folding.Fold(text),
        };
}
