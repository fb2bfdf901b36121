namespace ScholarGraph.Tests.Data.Generating;

public sealed class GeneratedCountsTests(GeneratedDatabase database)
    : IClassFixture<GeneratedDatabase>
{
    [Theory]
    [InlineData(
        "SELECT count(*) FROM Researcher r WHERE PublicationCount <> (SELECT count(*) FROM Authorship a WHERE a.ResearcherId = r.Id)"
    )]
    [InlineData(
        "SELECT count(*) FROM Researcher r WHERE CoauthorCount <> (SELECT count(*) FROM Coauthorship c WHERE c.ResearcherAId = r.Id)"
    )]
    [InlineData(
        "SELECT count(*) FROM Researcher r WHERE FirstYear IS NOT (SELECT min(Year) FROM Publication p JOIN Authorship a ON a.PublicationId = p.Id WHERE a.ResearcherId = r.Id) OR LastYear IS NOT (SELECT max(Year) FROM Publication p JOIN Authorship a ON a.PublicationId = p.Id WHERE a.ResearcherId = r.Id)"
    )]
    [InlineData(
        "SELECT abs((SELECT count(*) FROM Coauthorship) - 2 * (SELECT count(*) FROM Coauthorship WHERE IsForward AND ResearcherAId < ResearcherBId))"
    )]
    [InlineData(
        "WITH pair AS (SELECT a.ResearcherId AS A, b.ResearcherId AS B, count(*) AS Weight, min(Year) AS First, max(Year) AS Last FROM Authorship a JOIN Authorship b ON b.PublicationId = a.PublicationId AND b.ResearcherId <> a.ResearcherId JOIN Publication p ON p.Id = a.PublicationId GROUP BY 1, 2) SELECT (SELECT count(*) FROM pair LEFT JOIN Coauthorship c ON c.ResearcherAId = A AND c.ResearcherBId = B WHERE c.Weight IS NOT pair.Weight OR c.FirstYear IS NOT First OR c.LastYear IS NOT Last) + abs((SELECT count(*) FROM pair) - (SELECT count(*) FROM Coauthorship))"
    )]
    [InlineData(
        "SELECT count(*) FROM GraphStatistics WHERE Researchers <> (SELECT count(*) FROM Researcher) OR Publications <> (SELECT count(*) FROM Publication) OR Authorships <> (SELECT count(*) FROM Authorship) OR 2 * Coauthorships <> (SELECT count(*) FROM Coauthorship) OR Topics <> (SELECT count(*) FROM Topic) OR Sources <> (SELECT count(*) FROM Source)"
    )]
    public void What_is_stored_is_what_counting_finds(string wrong) =>
        Assert.Equal(["0"], database.Rows(wrong));

    [Theory]
    [InlineData("Researcher", "name", "ResearcherId")]
    [InlineData("Publication", "title", "PublicationId")]
    public void Every_fact_has_its_provenance(string table, string fact, string reference) =>
        Assert.Equal(
            database.Rows($"SELECT count(*) FROM {table}"),
            database.Rows(
                $"SELECT count(DISTINCT {reference}) FROM Provenance WHERE Fact = '{fact}' AND SourceId = (SELECT Id FROM Source)"
            )
        );

    [Fact]
    public void Every_authorship_has_its_provenance() =>
        Assert.Equal(
            database.Rows("SELECT count(*) FROM Authorship"),
            database.Rows(
                "SELECT count(*) FROM Provenance p JOIN Authorship a ON a.PublicationId = p.PublicationId AND a.ResearcherId = p.ResearcherId AND a.CreditedName = p.Value WHERE Fact = 'author'"
            )
        );
}
