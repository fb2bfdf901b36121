using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ScholarGraph.Server.Keys;

/// <summary>A random key in a file that only its owner may read: one line of base64.</summary>
internal static partial class KeyFile
{
    /// <summary>Reads the key, or makes one. Of several processes that make it at the same time all end with the same key.</summary>
    /// <param name="path">The file; its folder is made when it is missing.</param>
    /// <param name="length">Bytes of the key.</param>
    /// <exception cref="KeyException">The file is no key of that length, or cannot be read or made.</exception>
    public static byte[] ReadOrMake(string path, int length)
    {
        try
        {
            if (!File.Exists(path))
            {
                Make(path, length);
            }

            RemoveDrafts(path);
            return Read(path, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw KeyException.Inaccessible(path, e);
        }
    }

    private static byte[] Read(string path, int length)
    {
        // A file of any size may have been put there.
        var bytes = new byte[length * 2 + 8];
        using var file = File.OpenRead(path);
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var key = new byte[bytes.Length];
        return
            Convert.TryFromBase64String(
                Encoding.Latin1.GetString(bytes, 0, read),
                key,
                out var written
            )
            && written == length
            ? key[..length]
            : throw KeyException.Broken(path);
    }

    // The whole key is written under another name first, so that nobody ever reads half of one; it never takes the place of another.
    private static void Make(string path, int length)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.new";
        try
        {
            Write(draft, Convert.ToBase64String(RandomNumberGenerator.GetBytes(length)) + "\n");
            Place(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its key is the one.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    // A process that was killed may have left one. Now that there is a key no draft can become one: whoever still makes it reads the key.
    private static void RemoveDrafts(string path)
    {
        var (folder, name) = (
            Path.GetDirectoryName(Path.GetFullPath(path))!,
            Path.GetFileName(path)
        );
        foreach (var draft in Directory.EnumerateFiles(folder, $"{name}.*.new"))
        {
            try
            {
                File.Delete(draft);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It hinders nobody.
            }
        }
    }

    // A move that must not overwrite looks and then renames on Unix: two may look before either renames. A link is one step.
    private static void Place(string draft, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Move(draft, path, overwrite: false);
        }
        else if (Link(draft, path) != 0)
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    [LibraryImport(
        "libc",
        EntryPoint = "link",
        StringMarshalling = StringMarshalling.Utf8,
        SetLastError = true
    )]
    private static partial int Link(string existing, string added);

    private static void Write(string path, string text)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
