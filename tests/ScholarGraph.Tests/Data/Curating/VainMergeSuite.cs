using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Curating;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>Merges that come to nothing: what sources print of one leads to another.</summary>
/// <remarks>An iD that one list gives to two names is nobody's, and yet it is what tells the place where it is printed.</remarks>
public abstract class VainMergeSuite(TestDatabase database)
{
    private static readonly SourceDocument Editions = Pages.Page(
        "editions.bib",
        Language.En,
        null,
        Edition(2001, ("Anna Smith", "0000-0001"), ("Bob Ray", "0000-0001")),
        Edition(2005, ("Anna Smith", "0000-0001")),
        Edition(2009, ("Anna Smith", "0000-0002"))
    ) with
    {
        Format = SourceFormat.Bibtex,
    };

    [SkippableFact]
    public async Task Whom_iDs_tell_apart_is_refused()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Editions);

        await RefusedAsync(graph, 2001, 2009, CurationErrorKind.ConflictingOrcids);
    }

    [SkippableFact]
    public async Task Who_is_one_already_is_refused()
    {
        await using var graph = await CuratedGraph.WithAsync(database, Editions);

        await RefusedAsync(graph, 2001, 2005, CurationErrorKind.SameResearcher);
    }

    private static async Task RefusedAsync(
        CuratedGraph graph,
        int first,
        int second,
        CurationErrorKind kind
    )
    {
        var before = await graph.RowsAsync();
        var (keep, merge) = (await AnnaAsync(graph, first), await AnnaAsync(graph, second));
        Assert.NotEqual(keep, merge);

        var result = await graph.Curation.MergeAsync(keep, [merge], CuratedGraph.Cora, default);

        Assert.Equal(kind, result.Error?.Kind);
        Assert.NotEmpty(result.Error?.Message ?? "");
        Assert.Null(result.DecisionId);
        Assert.Equal(before, await graph.RowsAsync());
        Assert.Empty(await graph.Graph.ReadAsync(db => db.CuratorDecisions.ToListAsync()));
    }

    private static Task<long> AnnaAsync(CuratedGraph graph, int year) =>
        graph.Graph.ReadAsync(db =>
            db.Authorships.Where(row => row.Publication.Year == year)
                .Where(row => row.Researcher.Name == "Anna Smith")
                .Select(row => row.ResearcherId)
                .SingleAsync()
        );

    private static WorkRecord Edition(int year, params (string Name, string Orcid)[] authors)
    {
        var locator = year.ToString(CultureInfo.InvariantCulture);
        return new WorkRecord
        {
            Title = "Introduction",
            TitleLocator = locator,
            Locator = locator,
            Year = year,
            Authors =
            [
                .. authors.Select(
                    (author, at) =>
                        new AuthorRecord
                        {
                            Name = author.Name,
                            Locator = locator,
                            ListedPosition = at + 1,
                            Orcid = author.Orcid,
                        }
                ),
            ],
        };
    }
}
