using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>One authorship per publication and researcher; its key stays through merges of either.</summary>
internal static class AuthorshipPlanner
{
    public static void Add(
        PlanInput input,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part,
        GraphRows rows
    )
    {
        var keys = new AuthorshipKeys(input, people, works, part, rows);
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Resolved.Works.Count; i++)
        {
            var publication = works.ByWork[i];
            if (!part.HasWork(publication))
            {
                continue;
            }

            var ordered = InOrder(input.Resolved.Works[i].Authorships);
            var rank = 0;
            foreach (var authorship in ordered)
            {
                var researcher = people.ByPerson[authorship.Person];
                var key = keys.Of(publication, authorship.Person);
                rows.Authorships.Add(Row(key, publication, researcher, authorship, ++rank, folded));
            }
        }

        keys.AddRest(rows);
    }

    // Namesakes in one place stay in the order of the lists that name them, which no other work changes.
    private static IEnumerable<ResolvedAuthorship> InOrder(
        IReadOnlyList<ResolvedAuthorship> authorships
    ) =>
        AreInOrder(authorships)
            ? authorships
            : authorships
                .DistinctBy(authorship => authorship.Person)
                .OrderBy(authorship => authorship.Position ?? int.MaxValue)
                .ThenBy(authorship => authorship.ListedPosition ?? int.MaxValue)
                .ThenBy(authorship => authorship.Kind)
                .ThenBy(authorship => Folding.Fold(authorship.CreditedName), StringComparer.Ordinal)
                .ThenBy(authorship => authorship.CreditedName, ShownValue.CodePoints);

    // Most works are listed once, by place, and nobody twice.
    private static bool AreInOrder(IReadOnlyList<ResolvedAuthorship> authorships)
    {
        for (var at = 1; at < authorships.Count; at++)
        {
            var (before, after) = (authorships[at - 1], authorships[at]);
            if (
                !(before.ListedPosition < after.ListedPosition)
                || (before.Position ?? int.MaxValue) > (after.Position ?? int.MaxValue)
            )
            {
                return false;
            }
        }

        return authorships.Count < 2
            || authorships.Select(authorship => authorship.Person).ToHashSet().Count
                == authorships.Count;
    }

    private static Authorship Row(
        long key,
        long publication,
        long researcher,
        ResolvedAuthorship authorship,
        int rank,
        Dictionary<string, string> folded
    )
    {
        var name = authorship.CreditedName;
        // Most names are credited again and again.
        if (!folded.TryGetValue(name, out var twin))
        {
            folded.Add(name, twin = Folding.Fold(name));
        }

        return new Authorship
        {
            Id = key,
            PublicationId = publication,
            ResearcherId = researcher,
            Position = authorship.Position,
            ListedPosition = authorship.ListedPosition,
            CreditedName = name,
            CreditedNameFolded = twin,
            Kind = authorship.Kind,
            Rank = rank,
        };
    }
}
