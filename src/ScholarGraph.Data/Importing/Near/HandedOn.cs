using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Rows that say the same of whom a researcher becomes.</summary>
internal static class HandedOn
{
    /// <summary>Affiliations, unless a source tells one place of two who become one: it may count once then, and those after it have other numbers.</summary>
    public static bool AddAffiliations(GraphRows kept, Successors successors, GraphRows rows)
    {
        rows.Affiliations.AddRange(
            kept.Affiliations.Select(row => new Affiliation
            {
                Id = row.Id,
                ResearcherId = successors[row.ResearcherId],
                OrganizationId = row.OrganizationId,
                Title = row.Title,
                TitleFolded = row.TitleFolded,
                SourceId = row.SourceId,
                Rank = row.Rank,
            })
        );
        return kept
            .Affiliations.Select(row => (row.ResearcherId, row.SourceId, row.OrganizationId))
            .Distinct()
            .CountBy(row => (successors[row.ResearcherId], row.SourceId, row.OrganizationId))
            .All(place => place.Value == 1);
    }

    /// <summary>Candidates, unless two that become one say different things with one score.</summary>
    public static bool AddCandidates(
        PlanInput input,
        PeopleKeys people,
        Successors successors,
        GraphRows rows
    )
    {
        var kept = input.Kept.Rows;
        var dismissed = CandidatePlanner
            .Dismissed(input)
            .ToDictionary(
                pair =>
                    CandidatePlanner.KeyOf(
                        people.ByPerson[pair.Key.First],
                        people.ByPerson[pair.Key.Second]
                    ),
                pair => pair.Value
            );
        var pairs = kept
            .CandidateResearchers.GroupBy(row => row.DuplicateCandidateId)
            .ToDictionary(
                links => links.Key,
                links => links.Select(row => successors[row.ResearcherId]).Distinct().ToList()
            );
        var candidates = kept
            .Candidates.Where(row => pairs[row.Id].Count == 2)
            .GroupBy(row => CandidatePlanner.KeyOf(pairs[row.Id][0], pairs[row.Id][1]));
        foreach (var candidate in candidates)
        {
            var best = candidate.MaxBy(row => row.Score) ?? candidate.First();
            if (
                candidate.Any(row =>
                    row.Score.Equals(best.Score) && !row.Evidence.SequenceEqual(best.Evidence)
                )
            )
            {
                return false;
            }

            rows.Candidates.Add(
                new DuplicateCandidate
                {
                    Id = candidate.Key,
                    Score = best.Score,
                    Evidence = best.Evidence,
                    DismissedAt = dismissed.TryGetValue(candidate.Key, out var time) ? time : null,
                }
            );
            rows.CandidateResearchers.AddRange(
                pairs[best.Id].Select(key => CandidatePlanner.Link(candidate.Key, key))
            );
        }

        return true;
    }

    /// <summary>Topics, and why records were taken for one.</summary>
    /// <returns>All rows.</returns>
    public static GraphRows AddRest(GraphRows kept, Successors successors, GraphRows rows)
    {
        rows.ResearcherTopics.AddRange(
            kept.ResearcherTopics.Select(row =>
                    (Researcher: successors[row.ResearcherId], row.TopicId)
                )
                .Distinct()
                .Select(link => TopicPlanner.Link(link.Researcher, link.TopicId))
        );
        rows.Decisions.AddRange(
            kept.Decisions.Select(row => new ResolutionDecision
            {
                Id = row.Id,
                Rule = row.Rule,
                Evidence = row.Evidence,
                Locators = row.Locators,
                ResearcherId = row.ResearcherId is { } key ? successors[key] : null,
                PublicationId = row.PublicationId,
                DecidedAt = row.DecidedAt,
                UndoneAt = row.UndoneAt,
            })
        );
        return rows;
    }
}
