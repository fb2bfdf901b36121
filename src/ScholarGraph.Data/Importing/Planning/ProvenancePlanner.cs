using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Says for each fact which source states it, where, and how sure that is.</summary>
internal static class ProvenancePlanner
{
    // Facts of works beside the part are counted only.
    private static readonly Publication Elsewhere = new()
    {
        Slug = "",
        Title = "",
        TitleFolded = "",
    };

    public static void Add(
        PlanInput input,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part,
        GraphRows rows
    )
    {
        var topics = TopicNames(rows);
        var kept = rows.Publications.ToDictionary(p => p.Id);
        var venues = rows.Venues.ToDictionary(venue => venue.Id, venue => venue.Name);
        var credits = rows.Authorships.ToDictionary(
            a => (a.PublicationId, a.ResearcherId),
            a => a.CreditedName
        );
        var told = input.Documents.Values.Where(document =>
            part.IsWhole || IsToldOf(document, people, works, part)
        );
        foreach (var document in told)
        {
            var facts = new SourceFacts(document, rows.Provenance);
            foreach (var said in PersonStatement.Of(document))
            {
                if (said.ResearcherIn(people) is { } person)
                {
                    facts.IsSilent = !part.LaysOut(person);
                    AddPerson(facts, said, person, people, topics);
                }
            }

            for (var i = 0; i < document.Works.Count; i++)
            {
                if (!works.ByListing.TryGetValue((document.Sha256, i), out var publication))
                {
                    continue;
                }

                var work = kept.GetValueOrDefault(publication, Elsewhere);
                var venue = work.VenueId is { } key ? venues[key] : null;
                facts.IsSilent = !part.HasWork(publication);
                WorkProvenance.Add(facts, document.Works[i], work, venue, topics);
                AuthorProvenance.Add(facts, i, publication, people, credits);
            }
        }
    }

    private static bool IsToldOf(
        SourceDocument document,
        PeopleKeys people,
        WorkKeys works,
        GraphPart part
    ) =>
        PersonStatement
            .Of(document)
            .Any(said => said.ResearcherIn(people) is { } person && part.HasPerson(person))
        || Enumerable
            .Range(0, document.Works.Count)
            .Any(work =>
                works.ByListing.TryGetValue((document.Sha256, work), out var publication)
                && part.HasWork(publication)
            );

    /// <summary>The name of each topic by the words of each of its labels: the English one where it has one.</summary>
    private static Dictionary<string, string> TopicNames(GraphRows rows) =>
        rows
            .TopicLabels.GroupBy(label => label.TopicId)
            .SelectMany(labels =>
                labels.Select(label =>
                    (Words: TopicWords.Key(label.Text), Name: labels.MinBy(l => l.Language)!.Text)
                )
            )
            .DistinctBy(name => name.Words)
            .ToDictionary(name => name.Words, name => name.Name);

    private static void AddPerson(
        SourceFacts facts,
        PersonStatement said,
        long researcher,
        PeopleKeys people,
        Dictionary<string, string> topics
    )
    {
        var page = said.Person;
        Provenance About(string fact, string printed, string locator) =>
            new()
            {
                ResearcherId = researcher,
                Fact = fact,
                Value = printed,
                Printed = printed,
                Locator = locator,
            };

        foreach (var name in page.OtherNames.Prepend(page.Name))
        {
            var shown = people.OnlyNames.GetValueOrDefault(researcher, name);
            facts.Add(About("name", shown, page.Locator));
        }

        if (page.Orcid is { } orcid)
        {
            facts.Add(About("orcid", orcid, page.Locator));
        }

        if (page.Membership is { } membership)
        {
            facts.Add(About("membership", membership, page.MembershipLocator ?? page.Locator));
        }

        foreach (var affiliation in said.Affiliations)
        {
            var fact = About("affiliation", affiliation.Printed, affiliation.Locator);
            fact.Confidence = affiliation.Confidence;
            fact.Reason = affiliation.Reason;
            facts.Add(fact);
        }

        foreach (var topic in page.Topics)
        {
            var fact = About("topic", topic.Text, topic.Locator);
            fact.Value = topics.GetValueOrDefault(TopicWords.Key(topic.Text), topic.Text);
            facts.Add(fact);
        }
    }
}
