using System.Text;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>People who write with few others, so that they are some steps apart; some alone, some never.</summary>
internal sealed class CircleData
{
    public const long GivenUpKey = 4_242_424_242;

    private readonly Random _random = new(29);

    public CircleData()
    {
        Topics = [.. Enumerable.Range(1, 5).Select(NewTopic)];
        Researchers = [.. Enumerable.Range(1, 26).Select(NewResearcher)];
        Publications = [.. Enumerable.Range(1, 44).Select(NewPublication)];
        AddCoauthorships();
    }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Researcher> Researchers { get; }

    public IReadOnlyList<Publication> Publications { get; }

    /// <summary>Somebody of the first circle, whom a key that was given up stands for too.</summary>
    public Researcher Renamed => Researchers[3];

    public IEnumerable<object> All =>
        [
            .. Topics,
            .. Researchers,
            .. Publications,
            new KeyRedirect
            {
                Id = GivenUpKey,
                Kind = nameof(Researcher),
                TargetId = Renamed.Id,
            },
        ];

    public static string Id(object thing) =>
        thing switch
        {
            Researcher r => Id(nameof(Researcher), r.Id),
            Publication p => Id(nameof(Publication), p.Id),
            Topic t => Id(nameof(Topic), t.Id),
            _ => throw new ArgumentException(thing.GetType().Name),
        };

    public static string Id(string type, long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{EntityKey.ToText(key)}"));

    /// <summary>Joint works of two people, in the order of the API.</summary>
    public IReadOnlyList<Publication> Joint(
        Researcher a,
        Researcher b,
        Func<Publication, bool>? where = null
    ) =>
        [
            .. Publications
                .Where(p => Wrote(p, a) && Wrote(p, b) && where?.Invoke(p) != false)
                .OrderByDescending(p => p.Year ?? int.MinValue)
                .ThenBy(p => p.TitleFolded, StringComparer.Ordinal),
        ];

    public IReadOnlyList<Researcher> Coauthors(
        Researcher of,
        int weightMin = 1,
        Func<Publication, bool>? where = null
    ) => [.. Researchers.Where(other => other != of && Joint(of, other, where).Count >= weightMin)];

    /// <summary>Topics that somebody states or writes about.</summary>
    public IReadOnlySet<Topic> TopicsOf(Researcher of) =>
        of
            .TopicLinks.Select(link => link.Topic)
            .Concat(
                Publications
                    .Where(p => Wrote(p, of))
                    .SelectMany(p => p.TopicLinks)
                    .Select(link => link.Topic)
            )
            .ToHashSet();

    private static bool Wrote(Publication work, Researcher who) =>
        work.Authorships.Exists(a => a.Researcher == who);

    // Keys as the graph has them: born of content, so that the order of ids says nothing.
    private static long KeyOf(string kind, int i) => EntityKey.Of(kind, $"{kind} {i}");

    private Topic NewTopic(int i)
    {
        var topic = new Topic { Id = KeyOf(nameof(Topic), i), Slug = $"topic-{i}" };
        topic.Labels.Add(
            new TopicLabel
            {
                Id = KeyOf(nameof(TopicLabel), i),
                Language = Language.En,
                Text = $"Topic {i}",
                TextFolded = $"topic {i}",
            }
        );
        return topic;
    }

    private Researcher NewResearcher(int i)
    {
        var researcher = new Researcher
        {
            Id = KeyOf(nameof(Researcher), i),
            Slug = $"researcher-{i}",
            Name = $"Researcher {i}",
            NameFolded = $"researcher {i}",
        };
        researcher.TopicLinks.AddRange(
            Topics
                .Where(_ => _random.Next(6) == 0)
                .Select(topic => new ResearcherTopic { Id = _random.NextInt64(), Topic = topic })
        );
        return researcher;
    }

    // Two circles, of 16 and of 8; the last two of all write with nobody, the last of them not at all.
    private Publication NewPublication(int i)
    {
        var (start, count) = i % 3 == 0 ? (16, 8) : (0, 16);
        var at = _random.Next(count);
        var authors = Enumerable
            .Range(0, i == 44 ? 1 : 2 + (_random.Next(4) / 3))
            .Select(step => i == 44 ? 24 : start + ((at + (step * (1 + _random.Next(3)))) % count))
            .Distinct()
            .Select(place => Researchers[place]);
        var work = new Publication
        {
            Id = KeyOf(nameof(Publication), i),
            Slug = $"work-{i}",
            Title = $"Work {i:00}",
            TitleFolded = $"work {i:00}",
            Year = _random.Next(4) == 0 ? null : 2010 + _random.Next(5),
        };
        var rank = 0;
        work.Authorships.AddRange(
            authors.Select(author => new Authorship
            {
                Id = _random.NextInt64(),
                Researcher = author,
                CreditedName = author.Name,
                CreditedNameFolded = author.NameFolded,
                Rank = ++rank,
            })
        );
        work.TopicLinks.AddRange(
            Topics
                .Where(_ => _random.Next(3) == 0)
                .Select(topic => new PublicationTopic { Id = _random.NextInt64(), Topic = topic })
        );
        return work;
    }

    private void AddCoauthorships()
    {
        foreach (var a in Researchers)
        {
            a.Coauthorships.AddRange(
                Coauthors(a)
                    .Select(b => new Coauthorship
                    {
                        Id = _random.NextInt64(),
                        ResearcherB = b,
                        IsForward = a.Id < b.Id,
                        Weight = Joint(a, b).Count,
                        FirstYear = Joint(a, b).Min(p => p.Year),
                        LastYear = Joint(a, b).Max(p => p.Year),
                    })
            );
        }
    }
}
