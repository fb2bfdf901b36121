namespace ScholarGraph.Server.Commands;

/// <summary>Writes a file that is there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, then puts it in its place.</summary>
    /// <param name="path">Relative to the current directory; what is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Ends the work; the file stays as it was.</param>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static async Task WriteAsync(
        string path,
        Func<Stream, CancellationToken, Task> write,
        CancellationToken cancellationToken
    )
    {
        if (Directory.Exists(path))
        {
            throw new CommandFailure($"{path} is a folder; name the file to write in it.");
        }

        var partial = path + ".partial";
        try
        {
            await using (var stream = File.Create(partial))
            {
                await write(stream, cancellationToken);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(
                $"{path} cannot be written ({e.Message}); check the folder and its permissions."
            );
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
