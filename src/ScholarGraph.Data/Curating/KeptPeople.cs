using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Curating;

/// <summary>Finds the people of a kept graph, and where sources name them.</summary>
internal sealed class KeptPeople
{
    private readonly KeptGraph _kept;
    private readonly Dictionary<long, Researcher> _researchers;
    private readonly Dictionary<long, ResearcherMention> _mentions;
    private readonly Dictionary<long, long> _redirects;

    public KeptPeople(KeptGraph kept)
    {
        _kept = kept;
        _researchers = kept.Rows.Researchers.ToDictionary(row => row.Id);
        _mentions = kept.Rows.Mentions.ToDictionary(row => row.Id);
        _redirects = kept.Rows.Redirects.ToDictionary(row => row.Id, row => row.TargetId);
    }

    /// <summary>The researcher whom a key names, an old one too; null where there is none.</summary>
    public Researcher? Find(long key) =>
        _researchers.GetValueOrDefault(_redirects.GetValueOrDefault(key, key));

    /// <summary>The authorship that a key names, an old one too; null where there is none.</summary>
    public Authorship? FindAuthorship(long key)
    {
        var now = _redirects.GetValueOrDefault(key, key);
        return _kept.Authorships.FirstOrDefault(row => row.Id == now);
    }

    /// <summary>Where sources name a researcher, by what the key stood for first.</summary>
    public PersonAnchor AnchorOf(long researcher)
    {
        var split = _kept.Rows.CuratorDecisions.Find(decision =>
            decision is { Kind: DecisionKind.Split, UndoneAt: null }
            && DecisionPayload.RulingOf(decision).Key == researcher
        );
        if (split is not null)
        {
            return new PersonAnchor { Split = split.Id };
        }

        var all = _kept.Rows.Mentions.FindAll(row => row.ResearcherId == researcher);
        var own = all.FindAll(row => row.OriginId == researcher);
        var rows = (own.Count > 0 ? own : all).Select(row => row.Id).ToHashSet();
        var sources = all.Select(row => row.SourceId).ToHashSet();
        return new PersonAnchor
        {
            Mentions =
            [
                .. Documents(sources)
                    .SelectMany(Anchors.Of)
                    .Where(at => rows.Contains(MentionRows.KeyOf(at.Mention)))
                    .Select(at => at.Anchor)
                    .Distinct(),
            ],
        };
    }

    /// <summary>Where sources say what an authorship says.</summary>
    public IEnumerable<MentionAnchor> AnchorsOf(Authorship authorship)
    {
        var rows = _kept.Rows.Listings.FindAll(row =>
            row.PublicationId == authorship.PublicationId
        );
        var listings = rows.Select(row => row.Id).ToHashSet();
        foreach (var document in Documents(rows.Select(row => row.SourceId).ToHashSet()))
        {
            var works = Enumerable
                .Range(0, document.Works.Count)
                .Where(work => listings.Contains(WorksPlanner.ListingKey(document.Sha256, work)))
                .ToHashSet();
            foreach (var (mention, anchor) in Anchors.Of(document))
            {
                if (
                    mention.Work is { } work
                    && works.Contains(work)
                    && WhoIs(mention.Sha256, work, mention.Author) == authorship.ResearcherId
                )
                {
                    yield return anchor;
                }
            }

            foreach (var work in works.Where(_ => document.Owner is not null))
            {
                var owner =
                    WhoIs(document.Sha256, work, null) ?? WhoIs(document.Sha256, null, null);
                if (owner == authorship.ResearcherId)
                {
                    yield return Anchors.OfOwnerOn(document, work);
                }
            }
        }
    }

    private long? WhoIs(string sha256, int? work, int? author) =>
        _mentions.GetValueOrDefault(MentionRows.KeyOf(sha256, work, author))?.ResearcherId;

    private IEnumerable<SourceDocument> Documents(HashSet<long> sources) =>
        _kept.Documents.Where(document => sources.Contains(SourcePlanner.KeyOf(document.Sha256)));
}
