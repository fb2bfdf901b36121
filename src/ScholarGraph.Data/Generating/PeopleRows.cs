using System.Globalization;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>The rows about researchers.</summary>
internal sealed class PeopleRows(
    GeneratedGraph graph,
    SubjectRows subjects,
    GeneratedSource source,
    long sinceVersion
)
{
    /// <summary>Places that a person's facts take in the order of the source.</summary>
    public const int FactsMax = 8;

    /// <param name="index">Index of the researcher.</param>
    /// <param name="slugs">Slugs given to those before.</param>
    public Researcher Researcher(int index, Slugs slugs)
    {
        var (person, key, counts) = At(index);
        return new Researcher
        {
            Id = key,
            Slug = slugs.Take(person.Name, key),
            SinceVersion = sinceVersion,
            Name = person.Name,
            NameFolded = Folding.Fold(person.Name),
            GivenName = person.GivenName,
            GivenNameFolded = person.GivenName is { } given ? Folding.Fold(given) : null,
            FamilyName = person.FamilyName,
            FamilyNameFolded = person.FamilyName is { } family ? Folding.Fold(family) : null,
            Orcid = person.Orcid,
            PublicationCount = counts.Works,
            CoauthorCount = counts.Coauthors,
            FirstYear = counts.First == 0 ? null : counts.First,
            LastYear = counts.Last == 0 ? null : counts.Last,
        };
    }

    public IEnumerable<NameVariant> Variants(int index)
    {
        var (person, key, counts) = At(index);
        yield return Variant(key, person.Name);
        if (counts.IsCreditedShort && person.CreditedShort is { } form)
        {
            yield return Variant(key, form);
        }
    }

    public IEnumerable<NameVariantSource> VariantSources(int index) =>
        Variants(index)
            .Select(variant => new NameVariantSource
            {
                NameVariantId = variant.Id,
                SourceId = source.Key,
            });

    public IEnumerable<ResearcherTopic> Topics(int index)
    {
        var (person, key, _) = At(index);
        return person
            .Topics.Select(topic => subjects.Topics[topic].Id)
            .Select(topic => new ResearcherTopic
            {
                Id = EntityKey.Of(
                    nameof(ResearcherTopic),
                    $"{EntityKey.ToText(key)}/{EntityKey.ToText(topic)}"
                ),
                ResearcherId = key,
                TopicId = topic,
            });
    }

    public IEnumerable<Affiliation> Affiliations(int index)
    {
        var (person, key, _) = At(index);
        return person.Positions.Select(
            (position, place) =>
                new Affiliation
                {
                    Id = source.Own(
                        nameof(Affiliation),
                        string.Create(CultureInfo.InvariantCulture, $"{index}/{place + 1}")
                    ),
                    ResearcherId = key,
                    OrganizationId = subjects.Organizations[position.Organization].Id,
                    Title = position.Title,
                    TitleFolded = position.Title is { } title ? Folding.Fold(title) : null,
                    SourceId = source.Key,
                    Rank = place + 1,
                }
        );
    }

    public IEnumerable<Provenance> Facts(int index)
    {
        var (person, key, _) = At(index);
        var facts = new List<(string Fact, string Value)> { ("name", person.Name) };
        if (person.Orcid is { } orcid)
        {
            facts.Add(("orcid", orcid));
        }

        facts.AddRange(
            person.Positions.Select(position =>
                ("affiliation", subjects.Organizations[position.Organization].Name)
            )
        );
        facts.AddRange(person.Topics.Select(topic => ("topic", Corpus.Topics[topic].English)));
        return facts.Select(
            (fact, place) =>
            {
                var rank = (index * FactsMax) + place + 1;
                return new Provenance
                {
                    Id = source.Own(
                        nameof(Provenance),
                        rank.ToString(CultureInfo.InvariantCulture)
                    ),
                    ResearcherId = key,
                    Fact = fact.Fact,
                    Value = fact.Value,
                    Printed = fact.Value,
                    SourceId = source.Key,
                    Locator = string.Create(CultureInfo.InvariantCulture, $"person {index + 1}"),
                    Rank = rank,
                };
            }
        );
    }

    private (GeneratedPerson Person, long Key, GeneratedCounts Counts) At(int index) =>
        (graph.Corpus.Person(index), graph.Keys.People[index], graph.People[index]);

    private static NameVariant Variant(long researcher, string name) =>
        new()
        {
            Id = EntityKey.Of(nameof(NameVariant), $"{EntityKey.ToText(researcher)}\n{name}"),
            ResearcherId = researcher,
            Name = name,
            NameFolded = Folding.Fold(name),
        };
}
