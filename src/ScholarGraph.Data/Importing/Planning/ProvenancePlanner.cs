using ScholarGraph.Data.Topics;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Says for each fact which source states it, where, and how sure that is.</summary>
internal static class ProvenancePlanner
{
    public static void Add(PlanInput input, PeopleKeys people, WorkKeys works, GraphRows rows)
    {
        var topics = TopicNames(rows);
        var kept = rows.Publications.ToDictionary(p => p.Id);
        var venues = rows.Venues.ToDictionary(venue => venue.Id, venue => venue.Name);
        var credits = rows.Authorships.ToDictionary(
            a => (a.PublicationId, a.ResearcherId),
            a => a.CreditedName
        );
        foreach (var document in input.Documents.Values)
        {
            var facts = new SourceFacts(document, rows.Provenance);
            foreach (var said in PersonStatement.Of(document))
            {
                if (said.ResearcherIn(people) is { } person)
                {
                    AddPerson(facts, said, person, people, topics);
                }
            }

            for (var i = 0; i < document.Works.Count; i++)
            {
                if (!works.ByListing.TryGetValue((document.Sha256, i), out var publication))
                {
                    continue;
                }

                var work = kept[publication];
                WorkProvenance.Add(
                    facts,
                    document.Works[i],
                    work,
                    work.VenueId is { } venue ? venues[venue] : null,
                    topics
                );
                for (var j = 0; j < document.Works[i].Authors.Count; j++)
                {
                    if (people.ByMention.TryGetValue((document.Sha256, i, j), out var author))
                    {
                        AddAuthor(
                            facts,
                            document.Works[i].Authors[j],
                            publication,
                            author,
                            credits.GetValueOrDefault((publication, author)),
                            people.OnlyNames.GetValueOrDefault(author)
                        );
                    }
                }

                if (document.Owner is not null && people.OwnerOn(document.Sha256, i) is { } owner)
                {
                    var printed = people.OnlyNames.GetValueOrDefault(owner, document.Owner.Name);
                    facts.Add(
                        new Provenance
                        {
                            ResearcherId = owner,
                            PublicationId = publication,
                            Fact = "owner",
                            Value = printed,
                            Printed = printed,
                            Locator = document.Works[i].Locator,
                            Confidence = Confidence.Proven,
                            Reason = "The work stands on this person's own page.",
                        }
                    );
                }
            }
        }
    }

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

    private static void AddAuthor(
        SourceFacts facts,
        AuthorRecord author,
        long publication,
        long researcher,
        string? credited,
        string? onlyName
    )
    {
        Provenance About(string fact, string? value, string printed) =>
            new()
            {
                ResearcherId = researcher,
                PublicationId = publication,
                Fact = fact,
                Value = value,
                Printed = printed,
                Locator = author.Locator,
            };

        var name = About("author", credited ?? author.Name, onlyName ?? author.Name);
        (name.Confidence, name.Reason) = (
            author.Confidence,
            onlyName is null ? author.Reason : null
        );
        facts.Add(name);
        if (author.Orcid is { } orcid)
        {
            facts.Add(About("orcid", orcid, orcid));
        }

        foreach (var place in author.Affiliations)
        {
            facts.Add(About("affiliation", place, place));
        }
    }
}
