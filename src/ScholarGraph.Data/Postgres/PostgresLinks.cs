using System.Globalization;
using Npgsql;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Postgres;

/// <summary>Reads pairs of co-authors by COPY.</summary>
internal static class PostgresLinks
{
    public static async Task ReadAsync(
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
        await using var rows = await connection.BeginBinaryExportAsync(
            $"""
            COPY (SELECT "ResearcherAId", "ResearcherBId", "Weight", "FirstYear", "LastYear"
                FROM "Coauthorship" WHERE "IsForward"{part}) TO STDOUT (FORMAT BINARY)
            """,
            cancellationToken
        );
        while (await rows.StartRowAsync(cancellationToken) >= 0)
        {
            var (a, b) = (
                await rows.ReadAsync<long>(cancellationToken),
                await rows.ReadAsync<long>(cancellationToken)
            );
            var weight = await rows.ReadAsync<int>(cancellationToken);
            var first = await YearAsync(rows, cancellationToken);
            var last = await YearAsync(rows, cancellationToken);
            links.Add(new PairLink(a, b, new LinkFacts(weight, first, last)));
        }
    }

    private static async ValueTask<int?> YearAsync(
        NpgsqlBinaryExporter row,
        CancellationToken cancellationToken
    )
    {
        if (row.IsNull)
        {
            await row.SkipAsync(cancellationToken);
            return null;
        }

        return await row.ReadAsync<int>(cancellationToken);
    }
}
