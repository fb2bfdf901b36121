using ScholarGraph.Data.Importing;
using ScholarGraph.Data.Importing.Planning;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Data.Importing.Planning;

public sealed class CoauthorshipPlannerTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(1_000, 499_500)]
    [InlineData(1_200, 499_500)]
    public void Pairs_are_exact_up_to_1000_authors_and_capped_beyond(int authors, int pairs)
    {
        var rows = new GraphRows();
        AddWork(rows, 1, null, Enumerable.Range(1, authors));

        CoauthorshipPlanner.Add(new GraphRows(), GraphPart.Whole, rows);

        Assert.Equal(2 * pairs, rows.Coauthorships.Count);
        Assert.Equal(Math.Min(authors, 1_000) - 1, rows.Researchers[0].CoauthorCount);
    }

    [Fact]
    public void Weight_and_years_span_the_joint_works()
    {
        var rows = new GraphRows();
        AddWork(rows, 1, null, [1, 2]);
        AddWork(rows, 2, 2020, [2, 1]);
        AddWork(rows, 3, 2010, [1, 2]);

        CoauthorshipPlanner.Add(new GraphRows(), GraphPart.Whole, rows);

        Assert.All(
            rows.Coauthorships,
            edge => Assert.Equal((3, 2010, 2020), (edge.Weight, edge.FirstYear, edge.LastYear))
        );
        Assert.Equal([true, false], rows.Coauthorships.Select(edge => edge.IsForward));
    }

    [Fact]
    public void Years_are_unknown_where_no_work_has_one()
    {
        var rows = new GraphRows();
        AddWork(rows, 1, null, [1, 2]);

        CoauthorshipPlanner.Add(new GraphRows(), GraphPart.Whole, rows);

        Assert.Null(rows.Coauthorships[0].FirstYear);
        Assert.Null(rows.Researchers[0].LastYear);
    }

    private static void AddWork(GraphRows rows, long work, int? year, IEnumerable<int> authors)
    {
        rows.Publications.Add(
            new Publication
            {
                Id = work,
                Slug = "",
                Title = "",
                TitleFolded = "",
                Year = year,
            }
        );
        var rank = 0;
        foreach (var author in authors)
        {
            rows.Authorships.Add(
                new Authorship
                {
                    PublicationId = work,
                    ResearcherId = author,
                    Rank = ++rank,
                    CreditedName = "",
                    CreditedNameFolded = "",
                }
            );
            if (rows.Researchers.All(researcher => researcher.Id != author))
            {
                rows.Researchers.Add(
                    new Researcher
                    {
                        Id = author,
                        Slug = "",
                        Name = "",
                        NameFolded = "",
                    }
                );
            }
        }
    }
}
