using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Researchers with their printed names.</summary>
internal static class PeoplePlanner
{
    /// <returns>The key of each resolved person and of each mention.</returns>
    public static PeopleKeys Add(
        PlanInput input,
        IdentityPlan identities,
        GraphPart part,
        GraphRows rows
    )
    {
        var people = input.Resolved.People;
        var kept = part.IsWhole
            ? []
            : input.Kept.Rows.Researchers.ToDictionary(researcher => researcher.Id);
        var slugs = new ResearcherSlugs(input.Kept.Rows);
        var mentions = new Dictionary<(string Sha256, int? Work, int? Author), long>();
        var onlyNames = new Dictionary<long, string>();
        for (var i = 0; i < people.Count; i++)
        {
            var (person, key) = (people[i], identities.ByPerson[i]);
            if (part.LaysOut(key))
            {
                AddPerson(input, person, key, slugs, rows);
            }
            else
            {
                // The number of co-authors is written into the row.
                rows.Researchers.Add(part.HasPerson(key) ? CopyOf(kept[key]) : kept[key]);
            }

            if (slugs.FormerOf(rows.Researchers[^1]) is { } former)
            {
                rows.Covered.Add(former);
            }

            if (person.HidesOtherNames)
            {
                onlyNames[key] = person.Name;
            }

            foreach (var mention in person.Mentions)
            {
                mentions[(mention.Sha256, mention.Work, mention.Author)] = key;
            }
        }

        MentionRows.Add(input.Resolved, identities, mentions, rows);
        return new PeopleKeys(identities, mentions, onlyNames);
    }

    private static void AddPerson(
        PlanInput input,
        ResolvedPerson person,
        long key,
        ResearcherSlugs slugs,
        GraphRows rows
    )
    {
        // Most people are printed on works only.
        var membership = person.Mentions.All(mention => mention.Work is not null)
            ? null
            : ShownValue.Choose(
                StatementsOf(input, person)
                    .Where(said => said.Person.Membership is not null)
                    .Select(said => (said.Document.Format, said.Person.Membership ?? ""))
            );
        var parts = NameParts.Of(person, input.Documents);
        var researcher = new Researcher
        {
            Id = key,
            Slug = slugs.Of(person, key),
            SinceVersion = slugs.SinceOf(key) ?? input.Kept.Statistics.DataVersion + 1,
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
        };
        rows.Researchers.Add(researcher);
        AddVariants(input, person, key, rows);
    }

    private static Researcher CopyOf(Researcher row) =>
        new()
        {
            Id = row.Id,
            Slug = row.Slug,
            SinceVersion = row.SinceVersion,
            Name = row.Name,
            NameFolded = row.NameFolded,
            GivenName = row.GivenName,
            GivenNameFolded = row.GivenNameFolded,
            FamilyName = row.FamilyName,
            FamilyNameFolded = row.FamilyNameFolded,
            Orcid = row.Orcid,
            Membership = row.Membership,
            MembershipFolded = row.MembershipFolded,
            IsProfileOwner = row.IsProfileOwner,
            PublicationCount = row.PublicationCount,
            FirstYear = row.FirstYear,
            LastYear = row.LastYear,
        };

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
        if (
            person is { HidesOtherNames: false, Mentions: [{ Work: not null } only] }
            && person.Variants is [var name]
            && name == only.Name
        )
        {
            AddVariant(key, name, [SourcePlanner.KeyOf(only.Sha256)], rows);
            return;
        }

        var printed = person.HidesOtherNames
            ? []
            : person
                .Mentions.Select(mention =>
                    (mention.Name, Source: (long?)SourcePlanner.KeyOf(mention.Sha256))
                )
                .Concat(
                    StatementsOf(input, person)
                        .SelectMany(said =>
                            said.Person.OtherNames.Select(name =>
                                (
                                    Name: name,
                                    Source: (long?)SourcePlanner.KeyOf(said.Document.Sha256)
                                )
                            )
                        )
                );
        var forms = printed.Concat(
            person.Variants.Select(name => (Name: name, Source: (long?)null))
        );
        foreach (var form in forms.GroupBy(mention => mention.Name, StringComparer.Ordinal))
        {
            AddVariant(
                key,
                form.Key,
                form.Select(mention => mention.Source).OfType<long>().Distinct(),
                rows
            );
        }
    }

    private static void AddVariant(long key, string name, IEnumerable<long> sources, GraphRows rows)
    {
        var id = EntityKey.Of("NameVariant", $"{EntityKey.ToText(key)}\n{name}");
        rows.NameVariants.Add(
            new NameVariant
            {
                Id = id,
                ResearcherId = key,
                Name = name,
                NameFolded = Folding.Fold(name),
            }
        );
        rows.NameVariantSources.AddRange(
            sources.Select(source => new NameVariantSource
            {
                NameVariantId = id,
                SourceId = source,
            })
        );
    }
}
