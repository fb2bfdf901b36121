using System.Buffers.Binary;
using System.Globalization;
using Npgsql;
using ScholarGraph.Data.Networks;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Data.Postgres;

/// <summary>
/// Reads pairs of co-authors by COPY, as the bytes come: none of the five values is null, so that every row is as long as the
/// others, and to ask the driver for each value costs more than all else.
/// </summary>
internal static class PostgresLinks
{
    private const int RowsAtOnceMax = 4096;

    // The number of values, then each with its length before it: two keys of 8 bytes, three numbers of 4.
    private const int RowBytes = 2 + (2 * (4 + 8)) + (3 * (4 + 4));
    private const int SignatureBytes = 11;
    private const short End = -1;
    private const string Unknown = "CAST('-2147483648' AS integer)";

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
        using var rows = connection.BeginRawBinaryCopy(
            $"""
            COPY (SELECT "ResearcherAId", "ResearcherBId", "Weight",
                coalesce("FirstYear", {Unknown}), coalesce("LastYear", {Unknown})
                FROM "Coauthorship" WHERE "IsForward"{part}) TO STDOUT (FORMAT BINARY)
            """
        );
        var buffer = new byte[RowsAtOnceMax * RowBytes];
        // The signature, flags and an extension with its length.
        rows.ReadExactly(buffer, 0, SignatureBytes + 8);
        rows.ReadExactly(
            buffer,
            0,
            BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(SignatureBytes + 4))
        );
        for (var kept = 0; ; )
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = rows.Read(buffer, kept, buffer.Length - kept);
            kept += read > 0 ? read : throw new EndOfStreamException();
            var at = 0;
            for (; kept - at >= RowBytes; at += RowBytes)
            {
                links.Add(Link(buffer.AsSpan(at, RowBytes)));
            }

            if (kept - at >= 2 && BinaryPrimitives.ReadInt16BigEndian(buffer.AsSpan(at)) == End)
            {
                return;
            }

            buffer.AsSpan(at, kept - at).CopyTo(buffer);
            kept -= at;
        }
    }

    private static PairLink Link(ReadOnlySpan<byte> row) =>
        new(
            BinaryPrimitives.ReadInt64BigEndian(row[6..]),
            BinaryPrimitives.ReadInt64BigEndian(row[18..]),
            new LinkFacts(Number(row[30..]), Known(Number(row[38..])), Known(Number(row[46..])))
        );

    private static int Number(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int? Known(int year) => year == int.MinValue ? null : year;
}
