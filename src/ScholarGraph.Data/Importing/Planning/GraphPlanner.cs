using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Lays out the rows that the graph should have. Pure; keys and slugs that were given stay.</summary>
internal static class GraphPlanner
{
    /// <summary>Entity classes whose rows no later step looks at.</summary>
    public static IReadOnlySet<Type> Leaves { get; } =
        new HashSet<Type>
        {
            typeof(Source),
            typeof(Researcher),
            typeof(NameVariant),
            typeof(NameVariantSource),
            typeof(ResearcherMention),
            typeof(PublicationIdentifier),
            typeof(Coauthorship),
            typeof(ResolutionDecision),
            typeof(DuplicateCandidate),
            typeof(DuplicateCandidateResearcher),
            typeof(Provenance),
        };

    public static GraphRows Plan(PlanInput input) =>
        Plan(input, PlannedKeys.Of(input), GraphPart.Whole);

    /// <summary>The same for a part: of the people and works beside it the kept rows are taken, and of what belongs to them none.</summary>
    /// <param name="input">With the kept rows of the part.</param>
    /// <param name="keys">Of everything.</param>
    /// <param name="part">The part.</param>
    public static GraphRows Plan(PlanInput input, PlannedKeys keys, GraphPart part)
    {
        using var steps = LayOut(input, keys, part);
        while (steps.MoveNext()) { }
        return keys.Rows;
    }

    /// <summary>The same step by step, into the rows of the keys.</summary>
    /// <returns>With each step the entity classes whose rows are all there, and stay as they are. Each class once.</returns>
    public static IEnumerator<IReadOnlyList<Type>> LayOut(
        PlanInput input,
        PlannedKeys keys,
        GraphPart part
    )
    {
        var rows = keys.Rows;
        SourcePlanner.Add(input, rows);
        yield return [typeof(Source)];

        // Works first: there is most to search in them.
        var venues = VenuePlanner.Add(input, rows);
        var works = WorksPlanner.Add(input, keys.Works, part, venues, rows);
        yield return
        [
            typeof(Venue),
            typeof(Publication),
            typeof(PublicationIdentifier),
            typeof(PublicationListing),
        ];

        var people = PeoplePlanner.Add(input, keys.People, part, rows);
        yield return [typeof(NameVariant), typeof(NameVariantSource), typeof(ResearcherMention)];

        DecisionPlanner.Add(input, people, works, rows);
        CandidatePlanner.Add(input, people, rows);
        CuratorDecisionPlanner.Add(input, people, rows);
        // What is not asked for any more need not be kept beside the rows that are still to come: why, where unless decisions ask for it, and later who is who.
        input = input with
        {
            Resolved = (
                input.Decisions.Count == 0 ? input.Resolved.WithoutMentions() : input.Resolved
            ) with
            {
                Decisions = [],
                Candidates = [],
            },
        };
        yield return
        [
            typeof(ResolutionDecision),
            typeof(DuplicateCandidate),
            typeof(DuplicateCandidateResearcher),
            typeof(CuratorDecision),
        ];

        AuthorshipPlanner.Add(input, people, works, part, rows);
        SlugRedirectPlanner.Add(input.Kept.Rows, rows);
        input = input with { Resolved = new ResolvedGraph() };
        yield return [typeof(Authorship), typeof(CoveredKey), typeof(SlugRedirect)];

        CoauthorshipPlanner.Add(input.Kept.Rows, part, rows);
        yield return [typeof(Researcher), typeof(Coauthorship)];

        OrganizationPlanner.Add(input, people, rows);
        yield return [typeof(Organization), typeof(Affiliation)];

        TopicPlanner.Add(input, people, works, part, rows);
        yield return
        [
            typeof(Topic),
            typeof(TopicLabel),
            typeof(ResearcherTopic),
            typeof(PublicationTopic),
            typeof(KeyRedirect),
        ];

        ProvenancePlanner.Add(input, people, works, part, rows);
        yield return [typeof(Provenance)];
    }
}
