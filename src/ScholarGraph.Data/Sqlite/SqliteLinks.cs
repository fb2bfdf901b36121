using System.Globalization;
using Microsoft.Data.Sqlite;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;
using SQLitePCL;

namespace ScholarGraph.Data.Sqlite;

/// <summary>Reads pairs of co-authors on the handle below ADO.NET, in the order of the file.</summary>
internal static class SqliteLinks
{
    private const int RowsBetweenLooks = 4096;

    // Asking for a column costs as much as finding the row: both years are one number, an unknown one the lowest.
    private static string Links(KeyRange range) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT "ResearcherAId", "ResearcherBId", "Weight",
                ifnull("FirstYear", -2147483648) * 4294967296 + (ifnull("LastYear", -2147483648) + 2147483648)
            FROM "Coauthorship" WHERE "IsForward" AND "Id" BETWEEN {range.First} AND {range.Last}
            """
        );

    public static void Read(
        SqliteConnection connection,
        KeyRange range,
        PairList links,
        CancellationToken cancellationToken
    )
    {
        var database =
            connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v2(database, Links(range), out var statement),
            database
        );
        using (statement)
        {
            int result;
            for (var row = 0; (result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW; row++)
            {
                if (row % RowsBetweenLooks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                links.Add(Link(statement));
            }

            if (result != raw.SQLITE_DONE)
            {
                SqliteException.ThrowExceptionForRC(result, database);
            }
        }
    }

    private static PairLink Link(sqlite3_stmt row)
    {
        var years = raw.sqlite3_column_int64(row, 3);
        return new PairLink(
            raw.sqlite3_column_int64(row, 0),
            raw.sqlite3_column_int64(row, 1),
            new LinkFacts(
                raw.sqlite3_column_int(row, 2),
                Known((int)(years >> 32)),
                Known((int)((years & uint.MaxValue) - 2147483648))
            )
        );
    }

    private static int? Known(int year) => year == int.MinValue ? null : year;
}
