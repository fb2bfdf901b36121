namespace ScholarGraph.Server.Commands;

/// <summary>A file in the data folder that tells whether a server works there: each holds it while it serves, and the system frees it when one dies.</summary>
/// <remarks>The file stays: to remove it would let two servers hold two files of one name.</remarks>
internal static class ServedMark
{
    private const string Name = "served.lock";

    /// <summary>Holds the mark, beside other servers that do.</summary>
    /// <param name="folder">The data folder.</param>
    /// <returns>Dispose it to let go; null where the folder is missing or cannot be written to: then nobody steps back for the server.</returns>
    public static IDisposable? Hold(string folder)
    {
        try
        {
            return Open(folder, FileMode.OpenOrCreate, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether any server holds it, as far as this process may know.</summary>
    /// <param name="folder">The data folder.</param>
    public static bool IsHeld(string folder)
    {
        try
        {
            using var alone = Open(folder, FileMode.Open, FileShare.None);
            return false;
        }
        catch (Exception e)
            when (e
                    is FileNotFoundException
                        or DirectoryNotFoundException
                        or UnauthorizedAccessException
            )
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    // To read is enough to hold it: the user of a command need not be the server's.
    private static FileStream Open(string folder, FileMode mode, FileShare share) =>
        new(Path.Combine(folder, Name), mode, FileAccess.Read, share);
}
