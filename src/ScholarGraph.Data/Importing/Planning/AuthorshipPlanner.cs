using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>One authorship per publication and researcher; its key stays through merges of either.</summary>
internal static class AuthorshipPlanner
{
    public static void Add(PlanInput input, PeopleKeys people, WorkKeys works, GraphRows rows)
    {
        var targets = input
            .Kept.Rows.Redirects.Where(redirect => redirect.Kind == nameof(Authorship))
            .ToDictionary(redirect => redirect.Id, redirect => redirect.TargetId);
        var kept = KeptKeys(input, rows, targets);
        var taken = new HashSet<long>(kept.Values);
        for (var i = 0; i < input.Resolved.Works.Count; i++)
        {
            var publication = works.ByWork[i];
            var ordered = input
                .Resolved.Works[i]
                .Authorships.DistinctBy(authorship => authorship.Person)
                .OrderBy(authorship => authorship.Position ?? int.MaxValue)
                .ThenBy(authorship => authorship.ListedPosition ?? int.MaxValue)
                .ThenBy(authorship => authorship.Kind)
                .ThenBy(authorship => Folding.Fold(authorship.CreditedName), StringComparer.Ordinal)
                .ThenBy(authorship => authorship.CreditedName, ShownValue.CodePoints)
                .ThenBy(authorship => authorship.Person);
            var rank = 0;
            foreach (var authorship in ordered)
            {
                var researcher = people.ByPerson[authorship.Person];
                if (!kept.TryGetValue((publication, researcher), out var key))
                {
                    key = NewKey(publication, researcher, taken);
                }

                rows.Authorships.Add(Row(key, publication, researcher, authorship, ++rank));
            }
        }

        var living = rows.Authorships.Select(authorship => authorship.Id).ToHashSet();
        rows.Redirects.AddRange(Redirects.Flatten(nameof(Authorship), targets, living));
    }

    private static Authorship Row(
        long key,
        long publication,
        long researcher,
        ResolvedAuthorship authorship,
        int rank
    ) =>
        new()
        {
            Id = key,
            PublicationId = publication,
            ResearcherId = researcher,
            Position = authorship.Position,
            ListedPosition = authorship.ListedPosition,
            CreditedName = authorship.CreditedName,
            CreditedNameFolded = Folding.Fold(authorship.CreditedName),
            Kind = authorship.Kind,
            Rank = rank,
        };

    // After a merge both ends may have another key; of two authorships that fall together one key stays,
    // that of the pair that had the merged keys already, else the smaller.
    private static Dictionary<(long Publication, long Researcher), long> KeptKeys(
        PlanInput input,
        GraphRows rows,
        Dictionary<long, long> targets
    )
    {
        var redirects = rows.Redirects.ToDictionary(
            redirect => redirect.Id,
            redirect => redirect.TargetId
        );
        var keys = new Dictionary<(long Publication, long Researcher), long>();
        foreach (
            var (authorship, pair) in input
                .Kept.Rows.Authorships.Select(authorship =>
                    (
                        authorship,
                        Pair: (
                            redirects.GetValueOrDefault(
                                authorship.PublicationId,
                                authorship.PublicationId
                            ),
                            redirects.GetValueOrDefault(
                                authorship.ResearcherId,
                                authorship.ResearcherId
                            )
                        )
                    )
                )
                .OrderByDescending(kept =>
                    kept.Pair == (kept.authorship.PublicationId, kept.authorship.ResearcherId)
                )
                .ThenBy(kept => kept.authorship.Id)
        )
        {
            if (!keys.TryAdd(pair, authorship.Id))
            {
                targets[authorship.Id] = keys[pair];
            }
        }

        return keys;
    }

    private static long NewKey(long publication, long researcher, HashSet<long> taken)
    {
        for (var salt = 0; ; salt++)
        {
            var key = EntityKey.Of(
                nameof(Authorship),
                $"{EntityKey.ToText(publication)}/{EntityKey.ToText(researcher)}",
                salt
            );
            if (taken.Add(key))
            {
                return key;
            }
        }
    }
}
