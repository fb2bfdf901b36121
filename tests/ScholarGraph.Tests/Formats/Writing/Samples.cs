using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Formats.Writing;

/// <summary>Works to write.</summary>
internal static class Samples
{
    public static CitedWork Paper { get; } =
        new()
        {
            Id = 1,
            Slug = "mapping",
            Title = "Mapping BERT & Lakes:\n50% of {a}",
            Abstract = "We  map.\u0001",
            Year = 2020,
            Date = new DateOnly(2020, 7, 9),
            Type = PublicationType.ConferencePaper,
            Venue = "Café & Co",
            Url = "https://example.org/a_b?x=1&y=%20",
            Doi = "10.1234/a_b",
            Identifiers =
            [
                new(IdentifierScheme.Doi, "10.1234/a_b"),
                new(IdentifierScheme.Arxiv, "1706.03762"),
                new(IdentifierScheme.Openalex, "W42"),
                new(IdentifierScheme.Pubmed, "123"),
            ],
            Authors =
            [
                Author(1, "Ada", "Ferry"),
                new CitedAuthor
                {
                    Id = 2,
                    Slug = "jan-van-der-berg",
                    Name = CitedName.Of("Jan van der Berg Jr.", "Jan", "van der Berg"),
                    ResearcherName = "Jan van der Berg",
                    Orcid = "0000-0002-1825-0097",
                    ListedPosition = 2,
                },
                new CitedAuthor
                {
                    Id = 3,
                    Slug = "research-and-development",
                    Name = CitedName.Of(
                        "Research and Development",
                        null,
                        "Research and Development"
                    ),
                    ResearcherName = "Research and Development",
                    ListedPosition = 3,
                },
            ],
            Keywords = ["lakes", "boats, small"],
        };

    public static CitedWork Bare(string title) =>
        new()
        {
            Id = EntityKey.Of("Publication", title),
            Slug = "bare",
            Title = title,
        };

    public static CitedAuthor Author(int place, string given, string family) =>
        new()
        {
            Id = place,
            Slug = $"{given}-{family}".ToLowerInvariant(),
            Name = CitedName.Of($"{given} {family}", given, family),
            ResearcherName = $"{given} {family}",
            ListedPosition = place,
        };
}
