using System.Globalization;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Curating;

/// <summary>Makes decisions out of what curators ask for, on the graph as it is. Each answers with a decision or the reason against it.</summary>
/// <param name="kept">The graph as it is.</param>
internal sealed class Drafting(KeptGraph kept)
{
    private readonly KeptPeople _people = new(kept);

    public Drafted Merge(long keep, IReadOnlyCollection<long> merge)
    {
        if (Checks.Counted(merge.Count, "researcher to merge") is { } wrong)
        {
            return wrong;
        }

        var found = new List<Researcher>();
        foreach (var key in merge.Prepend(keep))
        {
            if (_people.Find(key) is not { } researcher)
            {
                return NoResearcher(key);
            }

            if (found.Exists(other => other.Id == researcher.Id))
            {
                return new CurationError(
                    CurationErrorKind.SameResearcher,
                    $"\"{researcher.Name}\" is named twice: nobody can be merged with themselves."
                );
            }

            found.Add(researcher);
        }

        var orcids = found.Where(researcher => researcher.Orcid is not null).ToList();
        return orcids.Find(researcher => researcher.Orcid != orcids[0].Orcid) is { } other
            ? new CurationError(
                CurationErrorKind.ConflictingOrcids,
                $"\"{orcids[0].Name}\" has the ORCID iD {orcids[0].Orcid} and \"{other.Name}\" {other.Orcid}: different iDs are different people."
            )
            : About(DecisionKind.Merge, found);
    }

    public Drafted Split(long researcher, IReadOnlyCollection<long> authorships, string? name)
    {
        if (Checks.Counted(authorships.Count, "authorship to split off") is { } wrong)
        {
            return wrong;
        }

        if (_people.Find(researcher) is not { } from)
        {
            return NoResearcher(researcher);
        }

        var found = new List<Authorship>();
        foreach (var key in authorships)
        {
            if (_people.FindAuthorship(key) is not { } authorship)
            {
                return new CurationError(
                    CurationErrorKind.AuthorshipNotFound,
                    $"No authorship has the key {EntityKey.ToText(key)}."
                );
            }

            if (authorship.ResearcherId != from.Id)
            {
                return new CurationError(
                    CurationErrorKind.AuthorshipOfAnother,
                    $"The authorship {EntityKey.ToText(key)} is not of \"{from.Name}\"."
                );
            }

            found.Add(authorship);
        }

        found = [.. found.DistinctBy(authorship => authorship.Id)];
        if (found.Count == kept.Authorships.Count(row => row.ResearcherId == from.Id))
        {
            return new CurationError(
                CurationErrorKind.NothingLeft,
                $"These are all authorships of \"{from.Name}\": nothing would be left to split from."
            );
        }

        if (name is not null && Checks.WrongName(name) is { } wrongName)
        {
            return wrongName;
        }

        var number = kept.Rows.CuratorDecisions.Count + 1;
        return new DecisionDraft(
            DecisionKind.Split,
            new DecisionPayload
            {
                People = [_people.AnchorOf(from.Id)],
                Authorships = [.. found.SelectMany(_people.AnchorsOf).Distinct()],
                Key = EntityKey.Of(
                    nameof(Researcher),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"split {number}\n{EntityKey.ToText(found[0].Id)}"
                    )
                ),
            }
        )
        {
            Name = name?.Trim(),
        };
    }

    public Drafted Rename(long researcher, string name, bool hideFormerName) =>
        _people.Find(researcher) is not { } found ? NoResearcher(researcher)
        : Checks.WrongName(name) is { } wrong ? wrong
        : About(DecisionKind.Rename, [found]) with
        {
            Name = name.Trim(),
            HidesFormerName = hideFormerName,
        };

    public Drafted Remove(long researcher) =>
        _people.Find(researcher) is { } found
            ? About(DecisionKind.RemoveResearcher, [found])
            : NoResearcher(researcher);

    public Drafted Dismiss(long candidate) =>
        kept.Rows.Candidates.Find(row => row.Id == candidate) switch
        {
            null => new CurationError(
                CurationErrorKind.CandidateNotFound,
                $"No duplicate candidate has the key {EntityKey.ToText(candidate)}."
            ),
            { DismissedAt: not null } => new CurationError(
                CurationErrorKind.AlreadyDismissed,
                $"The duplicate candidate {EntityKey.ToText(candidate)} was dismissed before."
            ),
            _ => About(
                DecisionKind.DismissCandidate,
                kept.Rows.CandidateResearchers.Where(row => row.DuplicateCandidateId == candidate)
                    .Select(row => _people.Find(row.ResearcherId))
                    .OfType<Researcher>()
            ),
        };

    public Drafted Delete(long source) =>
        kept.Rows.Sources.Find(row => row.Id == source) is { } found
            ? new DecisionDraft(DecisionKind.DeleteSource, new DecisionPayload())
            {
                Name = found.Name,
                DroppedSource = source,
            }
            : new CurationError(
                CurationErrorKind.SourceNotFound,
                $"No source has the key {EntityKey.ToText(source)}."
            );

    private DecisionDraft About(DecisionKind kind, IEnumerable<Researcher> people) =>
        new(
            kind,
            new DecisionPayload
            {
                People = [.. people.Select(researcher => _people.AnchorOf(researcher.Id))],
            }
        );

    private static CurationError NoResearcher(long key) =>
        new(
            CurationErrorKind.ResearcherNotFound,
            $"No researcher has the key {EntityKey.ToText(key)}."
        );
}
