using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Which printed name went to whom.</summary>
internal static class MentionRows
{
    public static long KeyOf(Mention mention) =>
        KeyOf(mention.Sha256, mention.Work, mention.Author);

    public static long KeyOf(string sha256, int? work, int? author) =>
        EntityKey.Of("ResearcherMention", $"{sha256}/{work}/{author}");

    public static void Add(
        ResolvedGraph resolved,
        IdentityPlan identities,
        Dictionary<(string Sha256, int? Work, int? Author), long> shown,
        GraphRows rows
    )
    {
        rows.Mentions.AddRange(
            resolved
                .Parts.AsParallel()
                .AsOrdered()
                .SelectMany(
                    (part, at) =>
                        part.Mentions.Select(mention => Row(mention, identities.ByPart[at], shown))
                )
        );

        // A page owner who is another on one work of the page.
        rows.Mentions.AddRange(
            resolved
                .People.Where(person => person.TakenFrom.Count > 0)
                .SelectMany(person =>
                    person
                        .Mentions.Where(mention => mention is { Work: not null, Author: null })
                        .Select(mention =>
                            Row(mention, identities.ByPart[person.TakenFrom[0]], shown)
                        )
                )
        );
    }

    private static ResearcherMention Row(
        Mention mention,
        long origin,
        Dictionary<(string Sha256, int? Work, int? Author), long> shown
    ) =>
        new()
        {
            Id = KeyOf(mention),
            SourceId = SourcePlanner.KeyOf(mention.Sha256),
            Name = mention.Name,
            OriginId = origin,
            ResearcherId = shown.TryGetValue(
                (mention.Sha256, mention.Work, mention.Author),
                out var researcher
            )
                ? researcher
                : null,
        };
}
