using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Near;

/// <summary>Lays out the rows of the people and works that an import reaches.</summary>
internal static class NearImportPlanner
{
    /// <param name="input">What is known of them.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="part">What of it is laid out.</param>
    /// <param name="told">Sources of which all is known, by hash.</param>
    /// <param name="bearers">Others whose slugs new rows may want.</param>
    /// <returns>The rows; null where it takes more than is near to tell them.</returns>
    public static GraphRows? Plan(
        PlanInput input,
        PlannedKeys keys,
        GraphPart part,
        IReadOnlyDictionary<string, SourceDocument> told,
        GraphRows bearers
    )
    {
        // They are there, and stay.
        input.Kept.Rows.Researchers.AddRange(bearers.Researchers);
        input.Kept.Rows.Publications.AddRange(bearers.Publications);
        var (kept, rows) = (input.Kept.Rows, keys.Rows);
        rows.Sources.AddRange(kept.Sources);
        var added = Added(input, told);
        SourcePlanner.Add(input with { Documents = added }, rows);
        var people = PeoplePlanner.Add(input, keys.People, part, rows);
        if (AddVenues(input, rows) is not { } venues)
        {
            return null;
        }

        if (!AddOrganizations(input, added, people, rows))
        {
            return null;
        }

        var works = WorksPlanner.Add(input, keys.Works, part, venues, rows);
        AuthorshipPlanner.Add(input, people, works, part, rows);
        CoauthorshipPlanner.Add(kept, part, rows);
        AddTopics(input, people, works, part, rows);
        if (MovesAStatement(input, rows))
        {
            return null;
        }

        DecisionPlanner.Add(input, people, works, rows);
        CandidatePlanner.Add(input, people, rows);
        Elsewhere.Count(input with { Documents = told }, ref people, ref works);
        ProvenancePlanner.Add(input with { Documents = told }, people, works, part, rows);
        rows.Researchers.AddRange(bearers.Researchers);
        rows.Publications.AddRange(bearers.Publications);
        SlugRedirectPlanner.Add(kept, rows);
        return rows;
    }

    private static Dictionary<string, SourceDocument> Added(
        PlanInput input,
        IReadOnlyDictionary<string, SourceDocument> told
    )
    {
        var kept = input.Kept.Rows.Sources.Select(source => source.Sha256).ToHashSet();
        return told.Where(document => !kept.Contains(document.Key))
            .ToDictionary(document => document.Key, document => document.Value);
    }

    // A venue's name is the longest that is printed anywhere.
    private static IReadOnlyDictionary<string, long>? AddVenues(PlanInput input, GraphRows rows)
    {
        var named = new GraphRows();
        var keys = VenuePlanner.Add(input, named);
        var kept = input.Kept.Rows.Venues.ToDictionary(venue => venue.Id);
        foreach (var venue in named.Venues)
        {
            if (!kept.TryGetValue(venue.Id, out var known))
            {
                rows.Venues.Add(venue);
            }
            else if (VenuePlanner.Longest([known.Name, venue.Name]) != known.Name)
            {
                return null;
            }
        }

        rows.Venues.AddRange(kept.Values);
        return keys;
    }

    // An institute is named as the best of all sources name it.
    private static bool AddOrganizations(
        PlanInput input,
        Dictionary<string, SourceDocument> added,
        PeopleKeys people,
        GraphRows rows
    )
    {
        var named = new GraphRows();
        OrganizationPlanner.Add(input with { Documents = added }, people, named);
        rows.Affiliations.AddRange(named.Affiliations);
        var kept = input.Kept.Rows.Organizations.ToDictionary(row => row.Id);
        rows.Organizations.AddRange(named.Organizations.Where(row => !kept.ContainsKey(row.Id)));
        rows.Organizations.AddRange(kept.Values);
        return named.Organizations.TrueForAll(row =>
            kept.GetValueOrDefault(row.Id, row).Name == row.Name
        );
    }

    // Topics that sources state stay, whoever they are stated of.
    private static void AddTopics(
        PlanInput input,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part,
        GraphRows rows
    )
    {
        var stating = input
            .Documents.Where(document => PartOfChange.NamesTopics(document.Value))
            .ToDictionary(document => document.Key, document => document.Value);
        Elsewhere.Count(input with { Documents = stating }, ref people, ref works);
        TopicPlanner.Add(input, people, works, part, rows);
        _ = rows.ResearcherTopics.RemoveAll(link => link.ResearcherId == 0);
    }

    // Affiliations hang on who somebody is of whom a source tells where they work.
    private static bool MovesAStatement(PlanInput input, GraphRows rows)
    {
        var now = rows.Mentions.ToDictionary(row => row.Id, row => row.ResearcherId);
        var statements = input
            .Resolved.People.SelectMany(person => person.Mentions)
            .Where(mention =>
                mention is not { Work: { } work, Author: { } author }
                || input.Documents[mention.Sha256].Works[work].Authors[author].Affiliations.Count
                    > 0
            )
            .Select(MentionRows.KeyOf)
            .ToHashSet();
        return input.Kept.Rows.Mentions.Exists(row =>
            !now.TryGetValue(row.Id, out var person)
            || (person != row.ResearcherId && statements.Contains(row.Id))
        );
    }
}
