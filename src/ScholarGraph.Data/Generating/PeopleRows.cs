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
    /// <summary>A researcher whose slug may be taken already.</summary>
    public Researcher Researcher(int index)
    {
        var (person, key, counts) = At(index);
        return new Researcher
        {
            Id = key,
            Slug = Slugs.Of(person.Name),
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
