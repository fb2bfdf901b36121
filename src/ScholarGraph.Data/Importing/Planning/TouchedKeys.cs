using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Keys, before and after a change, of the people and works that it may touch: of everybody and everything else the rows stay.</summary>
/// <remarks>
/// A person is touched who is named elsewhere than before or in a source that comes in, and whom a decision is about; a work with
/// them, where the name is another's now; and a work whose listings are others or come in.
/// </remarks>
internal sealed class TouchedKeys
{
    private readonly PlanInput _input;
    private readonly PlannedKeys _keys;
    private readonly HashSet<long> _added;
    private readonly Dictionary<(string Sha256, int Work), long> _workOf = [];
    private readonly ILookup<string, long> _worksOf;
    private readonly HashSet<string> _renumbered = [];

    /// <param name="change">What is asked for.</param>
    /// <param name="input">With the listings and mentions that are kept.</param>
    /// <param name="keys">Keys after the change.</param>
    public TouchedKeys(GraphChange change, PlanInput input, PlannedKeys keys)
    {
        (_input, _keys) = (input, keys);
        _added = [.. change.Added.Select(document => SourcePlanner.KeyOf(document.Sha256))];
        for (var i = 0; i < input.Resolved.Works.Count; i++)
        {
            foreach (var listing in input.Resolved.Works[i].Listings)
            {
                _workOf[(listing.Sha256, listing.Work)] = keys.Works.Keys[i];
            }
        }

        _worksOf = _workOf.ToLookup(at => at.Key.Sha256, at => at.Value);
        TouchListed();
        TouchNamed();
        TouchDecided();
        Works.UnionWith(FarReach.Of(input, keys));
    }

    /// <summary>Keys of researchers.</summary>
    public HashSet<long> People { get; } = [];

    /// <summary>Keys of publications.</summary>
    public HashSet<long> Works { get; } = [];

    private void TouchListed()
    {
        var kept = _input.Kept.Rows.Listings.ToDictionary(row => row.Id);
        var counts = kept.Values.CountBy(row => row.PublicationId).ToDictionary();
        for (var i = 0; i < _input.Resolved.Works.Count; i++)
        {
            var (listings, key) = (_input.Resolved.Works[i].Listings, _keys.Works.Keys[i]);
            if (counts.GetValueOrDefault(key) != listings.Count)
            {
                _ = Works.Add(key);
            }

            foreach (var listing in listings)
            {
                if (!kept.Remove(WorksPlanner.ListingKey(listing), out var row))
                {
                    _ = Works.Add(key);
                }
                else if (row.PublicationId != key || _added.Contains(row.SourceId))
                {
                    Works.UnionWith([key, row.PublicationId]);
                }
            }
        }

        Works.UnionWith(kept.Values.Select(row => row.PublicationId));
    }

    private void TouchNamed()
    {
        var kept = _input.Kept.Rows.Mentions.ToDictionary(row => row.Id);
        TouchReborn(kept);
        var counts = kept.Values.CountBy(row => row.ResearcherId ?? 0).ToDictionary();
        for (var i = 0; i < _input.Resolved.People.Count; i++)
        {
            var (mentions, key) = (_input.Resolved.People[i].Mentions, _keys.People.ByPerson[i]);
            if (counts.GetValueOrDefault(key) != mentions.Count)
            {
                _ = People.Add(key);
            }

            foreach (var mention in mentions)
            {
                var isKept = kept.Remove(MentionRows.KeyOf(mention), out var row);
                if (
                    !isKept
                    || row!.ResearcherId != key
                    || row.Name != mention.Name
                    || _added.Contains(row.SourceId)
                )
                {
                    People.UnionWith([key, row?.ResearcherId ?? key]);
                    Works.UnionWith(WorksAt(mention));
                    if (row is { ResearcherId: null })
                    {
                        _ = _renumbered.Add(mention.Sha256);
                    }
                }
            }
        }

        TouchGone(kept);
    }

    // Who is another as the sources alone say, whoever they are shown as.
    private void TouchReborn(Dictionary<long, ResearcherMention> kept)
    {
        for (var part = 0; part < _input.Resolved.Parts.Count; part++)
        {
            foreach (var mention in _input.Resolved.Parts[part].Mentions)
            {
                if (
                    kept.TryGetValue(MentionRows.KeyOf(mention), out var row)
                    && row.OriginId != _keys.People.ByPart[part]
                )
                {
                    People.UnionWith(row.ResearcherId is { } key ? [key] : []);
                    Works.UnionWith(WorksAt(mention));
                }
            }
        }
    }

    // Whom no source names any more, and who is taken out of the graph, now or before.
    private void TouchGone(Dictionary<long, ResearcherMention> gone)
    {
        People.UnionWith(gone.Values.Select(row => row.ResearcherId).OfType<long>());
        if (gone.Count > 0)
        {
            foreach (var mention in _input.Resolved.Parts.SelectMany(part => part.Mentions))
            {
                if (gone.TryGetValue(MentionRows.KeyOf(mention), out var row))
                {
                    Works.UnionWith(WorksAt(mention));
                    _renumbered.UnionWith(row.ResearcherId is null ? [] : [mention.Sha256]);
                }
            }
        }

        // What someone's source says of them counts no more, or again, so that all after it has other numbers.
        Works.UnionWith(_renumbered.SelectMany(sha256 => _worksOf[sha256]));
        for (var i = 0; i < _input.Resolved.People.Count && _renumbered.Count > 0; i++)
        {
            if (
                _input
                    .Resolved.People[i]
                    .Mentions.Any(mention =>
                        mention.Work is null && _renumbered.Contains(mention.Sha256)
                    )
            )
            {
                _ = People.Add(_keys.People.ByPerson[i]);
            }
        }
    }

    // A decision may have another name shown on every work.
    private void TouchDecided()
    {
        if (_input.Decisions.Count == 0)
        {
            return;
        }

        var decided = new DecidedPeople(_input);
        var (before, after) = (decided.Before(), decided.After());
        var kept = _input.Kept.Rows.Mentions.ToDictionary(row => row.Id, row => row.ResearcherId);
        for (var i = 0; i < _input.Resolved.People.Count; i++)
        {
            var mentions = _input.Resolved.People[i].Mentions;
            if (after.Contains(i) || mentions.Any(WasDecided))
            {
                _ = People.Add(_keys.People.ByPerson[i]);
                Works.UnionWith(mentions.SelectMany(WorksAt));
            }
        }

        bool WasDecided(Mention mention) =>
            kept.GetValueOrDefault(MentionRows.KeyOf(mention)) is { } key && before.Contains(key);
    }

    private IEnumerable<long> WorksAt(Mention mention) =>
        mention switch
        {
            { Work: { } work } => [_workOf[(mention.Sha256, work)]],
            { Author: null } => _worksOf[mention.Sha256],
            _ => [],
        };
}
