using System.Globalization;
using Npgsql;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Postgres;

/// <summary>Reads pairs of co-authors by COPY; on the caller's thread, for millions of values an await each costs more than the value.</summary>
internal static class PostgresLinks
{
    private const int RowsBetweenLooks = 4096;

    public static void Read(
        NpgsqlConnection connection,
        KeyRange range,
        PairList links,
        CancellationToken cancellationToken
    )
    {
        // A condition that every row fulfils would only cost.
        var part =
            range == KeyRange.Of(0, 1)
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $""" AND "Id" BETWEEN {range.First} AND {range.Last}"""
                );
        using var rows = connection.BeginBinaryExport(
            $"""
            COPY (SELECT "ResearcherAId", "ResearcherBId", "Weight",
                coalesce("FirstYear", -2147483648), coalesce("LastYear", -2147483648)
                FROM "Coauthorship" WHERE "IsForward"{part}) TO STDOUT (FORMAT BINARY)
            """
        );
        for (var row = 0; rows.StartRow() >= 0; row++)
        {
            if (row % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var (a, b) = (rows.Read<long>(), rows.Read<long>());
            var weight = rows.Read<int>();
            var (first, last) = (Known(rows.Read<int>()), Known(rows.Read<int>()));
            links.Add(new PairLink(a, b, new LinkFacts(weight, first, last)));
        }
    }

    private static int? Known(int year) => year == int.MinValue ? null : year;
}
