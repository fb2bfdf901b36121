using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Data.Curating;

namespace ScholarGraph.Tests.Data.Importing;

/// <summary>Two people of one name, both printed first on a work by different files.</summary>
public sealed class NamesakesInOnePlaceTests
{
    private static readonly IdentifierRecord Preprint = new(IdentifierScheme.Arxiv, "2501.00001");

    [Fact]
    public void They_stay_in_order_when_another_work_of_theirs_is_titled_otherwise()
    {
        var graph = new ThoughtGraph();
        graph.Import(File("3", Work("Middle", null, "o-1")));
        graph.Import(File("4", Work("Middle", null, "o-2"), Work("Zebra", Preprint, "o-2")));
        var before = Ranks(graph);

        // Its first file by hash names a work: the second's works begin before the first's now.
        graph.Import(File("1", Work("Aardvark", Preprint, "o-2")));

        Assert.Equal(2, before.Count);
        Assert.Equal(2, graph.Rows.Publications.Count);
        Assert.Equal(before, Ranks(graph));
    }

    private static Dictionary<long, int> Ranks(ThoughtGraph graph)
    {
        var work = graph.Rows.Publications.Single(row => row.Title == "Middle").Id;
        return graph
            .Rows.Authorships.Where(row =>
                row.PublicationId == work && row.CreditedName == "Anna Smith"
            )
            .ToDictionary(row => row.ResearcherId, row => row.Rank);
    }

    private static SourceDocument File(string sha256, params WorkRecord[] works) =>
        new()
        {
            Sha256 = sha256,
            Name = $"{sha256}.bib",
            Format = SourceFormat.Bibtex,
            Works = works,
        };

    private static WorkRecord Work(string title, IdentifierRecord? identifier, string orcid) =>
        new()
        {
            Title = title,
            TitleLocator = "1",
            Locator = "1",
            Year = 2003,
            Identifiers = identifier is null ? [] : [identifier],
            Authors = [Author("Anna Smith", 1, orcid), Author("Bob Ray", 2, null)],
        };

    private static AuthorRecord Author(string name, int place, string? orcid) =>
        new()
        {
            Name = name,
            Locator = "1",
            ListedPosition = place,
            Orcid = orcid,
        };
}
