using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Api.Works;

/// <summary>
/// A small graph made from a number, with what the seed does not have: years, venues, kinds, and each of them unknown now and then.
/// </summary>
internal sealed class WorksData
{
    private static readonly string[] _words =
    [
        "Élan",
        "elan",
        "Øre",
        "graphs",
        "Straße",
        "deep",
        "Ünder",
        "100%",
        "a_b",
    ];

    private readonly Random _random;
    private long _next = 1000;

    public WorksData(int seed, int works)
    {
        _random = new Random(seed);
        Venues = [.. Enumerable.Range(1, 4).Select(NewVenue)];
        Topics = [.. Enumerable.Range(1, 6).Select(NewTopic)];
        Organizations = [.. Enumerable.Range(1, 3).Select(NewOrganization)];
        Researchers = [.. Enumerable.Range(1, 12).Select(NewResearcher)];
        Publications = [.. Enumerable.Range(1, works).Select(NewPublication)];
        AddCoauthorships();
    }

    public Source Source { get; } =
        new()
        {
            Id = 1,
            Name = "made.txt",
            NameFolded = "made.txt",
            Sha256 = new string('0', 64),
            Payload = [],
        };

    public IReadOnlyList<Venue> Venues { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Organization> Organizations { get; }

    public IReadOnlyList<Researcher> Researchers { get; }

    public IReadOnlyList<Publication> Publications { get; }

    public IEnumerable<object> All =>
        [Source, .. Venues, .. Topics, .. Organizations, .. Researchers, .. Publications];

    private Venue NewVenue(int i) =>
        new()
        {
            Id = _next++,
            Slug = $"venue-{i}",
            Name = $"Venue {i}",
            NameFolded = $"venue {i}",
        };

    private Topic NewTopic(int i)
    {
        var topic = new Topic { Id = _next++, Slug = $"topic-{i}" };
        var labels = i == 1 ? new[] { Language.Fr } : [Language.En, Language.Fr];
        topic.Labels.AddRange(
            labels.Select(language => new TopicLabel
            {
                Id = _next++,
                Language = language,
                Text = $"Topic {i} {language}",
                TextFolded = $"topic {i} {language}".ToLowerInvariant(),
            })
        );
        return topic;
    }

    private Organization NewOrganization(int i) =>
        new()
        {
            Id = _next++,
            Slug = $"organization-{i}",
            Name = $"Organization {i}",
            NameFolded = $"organization {i}",
        };

    private Researcher NewResearcher(int i)
    {
        var name = $"{One(_words)} {One(_words)} {i}";
        var membership = Maybe(3, "Member", "Associé");
        var researcher = new Researcher
        {
            Id = _next++,
            Slug = $"researcher-{i}",
            Name = name,
            NameFolded = Folding.Fold(name),
            Membership = membership,
            MembershipFolded = membership is null ? null : Folding.Fold(membership),
        };
        // Some hold two positions at one organization, some none.
        researcher.Affiliations.AddRange(
            Enumerable
                .Range(1, _random.Next(3))
                .Select(rank => new Affiliation
                {
                    Id = _next++,
                    Organization = One([.. Organizations]),
                    Source = Source,
                    Rank = rank,
                })
        );
        researcher.TopicLinks.AddRange(
            Topics
                .Where(_ => _random.Next(3) == 0)
                .Select(topic => new ResearcherTopic { Id = _next++, Topic = topic })
        );
        return researcher;
    }

    private Publication NewPublication(int i)
    {
        var title = $"{One(_words)} {One(_words)} {i}";
        var @abstract = Maybe(3, _words);
        var work = new Publication
        {
            Id = _next++,
            Slug = $"work-{i}",
            Title = title,
            TitleFolded = Folding.Fold(title),
            Abstract = @abstract,
            Year = _random.Next(4) == 0 ? null : 2015 + _random.Next(5),
            Type =
                _random.Next(4) == 0
                    ? null
                    : One(
                        PublicationType.Article,
                        PublicationType.ConferencePaper,
                        PublicationType.Book
                    ),
            Venue = Maybe(3, [.. Venues]),
        };
        var rank = 0;
        work.Authorships.AddRange(
            Researchers
                .Where(_ => _random.Next(5) == 0)
                .Select(researcher => new Authorship
                {
                    Id = _next++,
                    Researcher = researcher,
                    CreditedName = researcher.Name,
                    CreditedNameFolded = researcher.NameFolded,
                    Rank = ++rank,
                })
        );
        work.TopicLinks.AddRange(
            Topics
                .Where(_ => _random.Next(4) == 0)
                .Select(topic => new PublicationTopic { Id = _next++, Topic = topic })
        );
        return work;
    }

    private void AddCoauthorships()
    {
        var joint =
            from work in Publications
            from a in work.Authorships
            from b in work.Authorships
            where a.Researcher != b.Researcher
            group work by (A: a.Researcher, B: b.Researcher);
        foreach (var pair in joint)
        {
            pair.Key.A.Coauthorships.Add(
                new Coauthorship
                {
                    Id = _next++,
                    ResearcherB = pair.Key.B,
                    IsForward = pair.Key.A.Id < pair.Key.B.Id,
                    Weight = pair.Count(),
                    FirstYear = pair.Min(work => work.Year),
                    LastYear = pair.Max(work => work.Year),
                }
            );
        }
    }

    private T One<T>(params T[] pool) => pool[_random.Next(pool.Length)];

    private T? Maybe<T>(int of, params T[] pool)
        where T : class => _random.Next(of) == 0 ? null : One(pool);
}
