using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>What one listing says of the authors of a work, and the page that it stands on of its owner.</summary>
internal static class AuthorProvenance
{
    public static void Add(
        SourceFacts facts,
        int work,
        long publication,
        PeopleKeys people,
        Dictionary<(long Publication, long Researcher), string> credits
    )
    {
        var (sha256, owner) = (facts.Document.Sha256, facts.Document.Owner);
        var record = facts.Document.Works[work];
        for (var author = 0; author < record.Authors.Count; author++)
        {
            if (people.ByMention.TryGetValue((sha256, work, author), out var person))
            {
                AddAuthor(
                    facts,
                    record.Authors[author],
                    publication,
                    person,
                    credits.GetValueOrDefault((publication, person)),
                    people.OnlyNames.GetValueOrDefault(person)
                );
            }
        }

        if (owner is not null && people.OwnerOn(sha256, work) is { } key)
        {
            var printed = people.OnlyNames.GetValueOrDefault(key, owner.Name);
            facts.Add(
                new Provenance
                {
                    ResearcherId = key,
                    PublicationId = publication,
                    Fact = "owner",
                    Value = printed,
                    Printed = printed,
                    Locator = record.Locator,
                    Confidence = Confidence.Proven,
                    Reason = "The work stands on this person's own page.",
                }
            );
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
