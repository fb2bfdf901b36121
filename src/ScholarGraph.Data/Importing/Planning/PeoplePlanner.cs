using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Researchers with their printed names.</summary>
internal static class PeoplePlanner
{
    /// <returns>The key of each resolved person and of each mention.</returns>
    public static PeopleKeys Add(PlanInput input, GraphRows rows)
    {
        var people = input.Resolved.People;
        var assigned = Assign(input);
        rows.Redirects.AddRange(assigned.Redirects);
        var kept = input.Kept.Rows.Researchers.ToDictionary(researcher => researcher.Id);
        var slugs = new Slugs(kept.Values.Select(researcher => researcher.Slug));
        var mentions = new Dictionary<(string Sha256, int? Work, int? Author), long>();
        for (var i = 0; i < people.Count; i++)
        {
            var (person, key) = (people[i], assigned.Keys[i]);
            var old = kept.GetValueOrDefault(key);
            var membership = ShownValue.Choose(
                StatementsOf(input, person)
                    .Where(said => said.Person.Membership is not null)
                    .Select(said => (said.Document.Format, said.Person.Membership ?? ""))
            );
            var parts = NameParts.Of(person, input.Documents);
            rows.Researchers.Add(
                new Researcher
                {
                    Id = key,
                    Slug = old?.Slug ?? slugs.Take(person.Name, key),
                    SinceVersion = old?.SinceVersion ?? input.Kept.Statistics.DataVersion + 1,
                    Name = person.Name,
                    NameFolded = Folding.Fold(person.Name),
                    GivenName = parts.Given,
                    GivenNameFolded = parts.Given is { } given ? Folding.Fold(given) : null,
                    FamilyName = parts.Family,
                    FamilyNameFolded = parts.Family is { } family ? Folding.Fold(family) : null,
                    Orcid = person.Orcid,
                    Membership = membership,
                    MembershipFolded = membership is null ? null : Folding.Fold(membership),
                    IsProfileOwner = person.IsProfileOwner,
                }
            );
            AddVariants(input, person, key, rows);
            foreach (var mention in person.Mentions)
            {
                mentions[(mention.Sha256, mention.Work, mention.Author)] = key;
                rows.Mentions.Add(
                    new ResearcherMention
                    {
                        Id = MentionKey(mention),
                        SourceId = SourcePlanner.KeyOf(mention.Sha256),
                        Name = mention.Name,
                        ResearcherId = key,
                    }
                );
            }
        }

        return new PeopleKeys(assigned.Keys, mentions);
    }

    private static AssignedKeys Assign(PlanInput input)
    {
        var kept = input.Kept.Rows;
        var anchors = kept.Mentions.ToDictionary(mention => mention.Id);
        return KeyAssigner.Assign(
            nameof(Researcher),
            [
                .. input.Resolved.People.Select(person => new Wanted(
                    person.Birth,
                    anchors.Count == 0
                        ? []
                        :
                        [
                            .. person
                                .Mentions.Select(mention =>
                                    anchors.TryGetValue(MentionKey(mention), out var anchor)
                                    && anchor.Name == mention.Name
                                        ? anchor.ResearcherId
                                        : 0
                                )
                                .Where(key => key != 0),
                        ]
                )),
            ],
            kept.Researchers.ToDictionary(r => r.Id, r => r.SinceVersion),
            kept.Redirects.Where(redirect => redirect.Kind == nameof(Researcher))
        );
    }

    private static IEnumerable<PersonStatement> StatementsOf(
        PlanInput input,
        ResolvedPerson person
    ) =>
        person
            .Mentions.Where(mention => mention.Work is null)
            .Select(mention => PersonStatement.At(input.Documents[mention.Sha256], mention.Author))
            .OfType<PersonStatement>();

    private static void AddVariants(
        PlanInput input,
        ResolvedPerson person,
        long key,
        GraphRows rows
    )
    {
        var printed = person
            .Mentions.Select(mention =>
                (mention.Name, Source: (long?)SourcePlanner.KeyOf(mention.Sha256))
            )
            .Concat(
                StatementsOf(input, person)
                    .SelectMany(said =>
                        said.Person.OtherNames.Select(name =>
                            (Name: name, Source: (long?)SourcePlanner.KeyOf(said.Document.Sha256))
                        )
                    )
            )
            .Concat(person.Variants.Select(name => (Name: name, Source: (long?)null)));
        foreach (var form in printed.GroupBy(mention => mention.Name, StringComparer.Ordinal))
        {
            var id = EntityKey.Of("NameVariant", $"{EntityKey.ToText(key)}\n{form.Key}");
            rows.NameVariants.Add(
                new NameVariant
                {
                    Id = id,
                    ResearcherId = key,
                    Name = form.Key,
                    NameFolded = Folding.Fold(form.Key),
                }
            );
            rows.NameVariantSources.AddRange(
                form.Select(mention => mention.Source)
                    .OfType<long>()
                    .Distinct()
                    .Select(source => new NameVariantSource
                    {
                        NameVariantId = id,
                        SourceId = source,
                    })
            );
        }
    }

    private static long MentionKey(Mention mention) =>
        EntityKey.Of("ResearcherMention", $"{mention.Sha256}/{mention.Work}/{mention.Author}");
}
