using System.Buffers.Binary;

namespace ScholarGraph.Data.Sqlite;

/// <summary>What the first bytes of a file say of it, read without SQLite: to open a database of another program in WAL mode and close it could write to it.</summary>
/// <param name="IsSqlite">Whether it is a SQLite database at all.</param>
/// <param name="IsLogged">Whether changes go to a log beside it first (WAL).</param>
/// <param name="ApplicationId">The mark of its program; 0 for none.</param>
internal sealed record SqliteHeader(bool IsSqlite, bool IsLogged, int ApplicationId)
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    private const int Length = 100;
    private const int ReadVersion = 19;
    private const int Mark = 68;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SqliteHeader Read(string file)
    {
        var bytes = new byte[Length];
        using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        return
            stream.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) == Length
            && bytes.AsSpan().StartsWith(Magic)
            ? new SqliteHeader(
                true,
                bytes[ReadVersion] == 2,
                BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(Mark))
            )
            : new SqliteHeader(false, false, 0);
    }
}
