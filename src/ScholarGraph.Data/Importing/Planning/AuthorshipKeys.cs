using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Keys of authorships: each is of a publication and of a person as the sources alone know them, so that it stays through merges and comes back when a decision is undone.</summary>
internal sealed class AuthorshipKeys
{
    private const string Kind = nameof(Authorship);

    private readonly PeopleKeys _people;
    private readonly ResolvedGraph _resolved;
    private readonly Dictionary<(long Publication, long Origin), long> _known;
    private readonly HashSet<(long Publication, long Origin)>? _standing;
    private readonly IReadOnlyDictionary<long, long> _origins;
    private readonly HashSet<(long, long)> _used = [];
    private readonly HashSet<long> _taken;
    private readonly List<CoveredKey> _covered = [];
    private readonly Dictionary<long, long> _targets;
    private readonly HashSet<long> _outside;

    public AuthorshipKeys(
        PlanInput input,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part,
        GraphRows rows
    )
    {
        (_people, _resolved) = (people, input.Resolved);
        var known = KnownAuthorships.Of(input.Kept.Rows, people, rows);
        (_known, _origins) = (new(known.Keys), known.Origins);
        _taken = [.. _known.Values];
        _targets = new Dictionary<long, long>(_origins);
        // Without decisions everybody is who the sources say.
        _standing = input.Decisions.Count == 0 ? null : Standing(works, part);
        var kept = input.Kept.Rows;
        _outside =
        [
            .. kept
                .Redirects.Where(redirect => redirect.Kind == Kind)
                .Select(redirect => redirect.TargetId)
                .Except(kept.Authorships.Select(authorship => authorship.Id)),
        ];
    }

    /// <summary>The key of someone's authorship; those that fall together with it redirect to it.</summary>
    public long Of(long publication, int person)
    {
        var (shown, parts) = (_people.ByPerson[person], _resolved.People[person].Parts);
        if (_standing is null && parts is [var only] && _people.Identities.ByPart[only] == shown)
        {
            return KeyOf(publication, shown);
        }

        var origins = parts
            .Select(part => _people.Identities.ByPart[part])
            .Where(origin => _standing?.Contains((publication, origin)) ?? true)
            .OrderByDescending(origin => origin == shown)
            .ThenBy(origin => origin)
            .ToList();
        if (!parts.Any(part => _people.Identities.ByPart[part] == shown) || origins.Count == 0)
        {
            origins.Insert(0, shown);
        }

        var key = KeyOf(publication, origins[0]);
        foreach (var origin in origins)
        {
            _ = _used.Add((publication, origin));
            var own = KeyOf(publication, origin);
            if (own != key)
            {
                _targets[own] = key;
            }

            if (origin != shown)
            {
                Cover(own, publication, origin);
            }
        }

        return key;
    }

    /// <summary>Redirects of authorships, and what decisions cover of them; asked when all have their keys.</summary>
    public void AddRest(GraphRows rows)
    {
        CoverTaken(rows);
        var living = rows.Authorships.Select(authorship => authorship.Id).ToHashSet();
        // What stands outside of the part that is laid out stays as it is.
        living.UnionWith(_outside);
        rows.Redirects.AddRange(Redirects.Flatten(Kind, _targets, living));
        var apart = _covered.Select(key => key.Id).ToHashSet();
        rows.Covered.AddRange(_covered);
        rows.Covered.AddRange(
            _origins
                .Where(key => apart.Contains(key.Value) && !apart.Contains(key.Key))
                .Where(key => !living.Contains(key.Key))
                .Select(key => new CoveredKey
                {
                    Id = key.Key,
                    Kind = Kind,
                    TargetId = key.Value,
                })
        );
    }

    // What a split took, or someone taken out of the graph had, comes back with them.
    private void CoverTaken(GraphRows rows)
    {
        if (_standing is null)
        {
            return;
        }

        var partAt = _people
            .Identities.ByPart.Select((key, part) => (key, part))
            .ToDictionary(at => at.key, at => at.part);
        var takers = _resolved
            .People.SelectMany(
                (person, index) =>
                    person.TakenFrom.Select(part => (part, Taker: _people.ByPerson[index]))
            )
            .ToLookup(at => at.part, at => at.Taker);
        var held = _resolved.People.SelectMany(person => person.Parts).ToHashSet();
        var there = rows.Authorships.ToDictionary(
            row => (row.PublicationId, row.ResearcherId),
            row => row.Id
        );
        foreach (var (publication, origin) in _standing.Except(_used))
        {
            var (part, key) = (partAt[origin], KeyOf(publication, origin));
            var taken = takers[part]
                .Where(taker => there.ContainsKey((publication, taker)))
                .Order()
                .ToList();
            if (taken.Count > 0)
            {
                _targets[key] = there[(publication, taken[0])];
            }

            if (taken.Count > 0 || !held.Contains(part))
            {
                Cover(key, publication, origin);
            }
        }
    }

    private void Cover(long key, long publication, long origin) =>
        _covered.Add(
            new CoveredKey
            {
                Id = key,
                Kind = Kind,
                PublicationId = publication,
                ResearcherId = origin,
            }
        );

    // Whom the sources alone know as an author of what.
    private HashSet<(long, long)> Standing(WorkKeys works, GraphPart part)
    {
        var listed = works.ByListing.ToLookup(at => at.Key.Sha256, at => at.Value);
        return
        [
            .. _resolved.Parts.SelectMany(
                (known, index) =>
                    known
                        .Mentions.SelectMany(mention =>
                            mention switch
                            {
                                { Work: { } work } => [works.ByListing[(mention.Sha256, work)]],
                                { Author: null } => listed[mention.Sha256],
                                _ => [],
                            }
                        )
                        .Where(part.HasWork)
                        .Select(work => (work, _people.Identities.ByPart[index]))
            ),
        ];
    }

    private long KeyOf(long publication, long origin)
    {
        if (_known.TryGetValue((publication, origin), out var known))
        {
            return known;
        }

        var (key, salt) = (EntityKey.OfPair(Kind, publication, origin), 0);
        while (!_taken.Add(key))
        {
            key = EntityKey.OfPair(Kind, publication, origin, ++salt);
        }

        _known.Add((publication, origin), key);
        return key;
    }
}
