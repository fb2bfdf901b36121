using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

/// <summary>A file given on the command line, read whole.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
internal sealed record SourceFile(string Name, string Sha256, string Text)
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads the text of a file.</summary>
    /// <param name="path">Relative to the current directory.</param>
    /// <param name="bytesMax">How long it may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CommandFailure">Missing, a folder, not readable, too long or no text.</exception>
    public static Task<SourceFile> ReadAsync(
        string path,
        int bytesMax,
        CancellationToken cancellationToken
    ) =>
        GuardAsync(
            path,
            bytesMax,
            async () => Of(path, await File.ReadAllBytesAsync(path, cancellationToken))
        );

    /// <summary>Reads the records of a file, whatever its format, packed or not.</summary>
    /// <param name="path">Relative to the current directory.</param>
    /// <param name="settings">How long it may be, and what is too much of it.</param>
    /// <param name="institution">Institute whose source it is; null when not given.</param>
    /// <param name="repeated">What it says as files before it did.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CommandFailure">Missing, a folder, not readable or too long.</exception>
    public static Task<SourceDocument> ReadRecordsAsync(
        string path,
        ServerSettings settings,
        string? institution,
        RepeatedTexts repeated,
        CancellationToken cancellationToken
    ) =>
        GuardAsync(
            path,
            settings.SourceBytesMax,
            async () =>
            {
                await using var content = File.OpenRead(path);
                return SourceReading.Read(
                    content,
                    new SourceOptions
                    {
                        Name = Path.GetFileName(path),
                        Institution = institution,
                        Limits = settings.ReaderLimits(),
                        Repeated = repeated,
                    },
                    cancellationToken
                );
            }
        );

    /// <summary>Hashes a file as its records are hashed.</summary>
    /// <param name="path">Relative to the current directory.</param>
    /// <param name="bytesMax">How long it may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Lower-case hexadecimal; null for what can be read once only, such as a pipe.</returns>
    /// <exception cref="CommandFailure">Missing, a folder, not readable or too long.</exception>
    public static Task<string?> HashAsync(
        string path,
        int bytesMax,
        CancellationToken cancellationToken
    ) =>
        GuardAsync<string?>(
            path,
            bytesMax,
            async () =>
            {
                if (new FileInfo(path).Length == 0)
                {
                    return null;
                }

                await using var content = File.OpenRead(path);
                return Convert.ToHexStringLower(
                    await SHA256.HashDataAsync(content, cancellationToken)
                );
            }
        );

    private static async Task<T> GuardAsync<T>(string path, int bytesMax, Func<Task<T>> readAsync)
    {
        if (Directory.Exists(path))
        {
            throw new CommandFailure(
                $"{path} is a folder; name the files in it, for example {Path.Combine(path, "*.txt")}."
            );
        }

        try
        {
            var length = new FileInfo(path) is { Exists: true } file
                ? file.Length
                : throw new FileNotFoundException();
            if (length > bytesMax)
            {
                throw new CommandFailure(
                    $"{path} has {length} bytes, more than {bytesMax}; split it, or raise the setting SourceBytesMax."
                );
            }

            return await readAsync();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure(
                $"{path} does not exist; check the name, it is relative to {Environment.CurrentDirectory}."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"{path} cannot be read ({e.Message}); check its permissions."
            );
        }
    }

    /// <summary>Makes a source of bytes.</summary>
    /// <exception cref="CommandFailure">They are no UTF-8 text, or none at all.</exception>
    public static SourceFile Of(string path, byte[] bytes)
    {
        Refuse(path, bytes);
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            return new(
                Path.GetFileName(path),
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                text
            );
        }
        catch (DecoderFallbackException e)
        {
            throw new CommandFailure(
                $"{path} is not UTF-8 text (byte {e.Index + 1}); convert it first, for example with iconv -f latin1 -t utf-8."
            );
        }
    }

    // What is often handed over in place of a text, with its own cure.
    private static void Refuse(string path, ReadOnlySpan<byte> bytes)
    {
        var why = bytes switch
        {
            [] => "is empty; check that it was saved whole",
            [0x1F, 0x8B, ..] => "is packed with gzip; unpack it first, for example with gunzip",
            [0xFF, 0xFE, ..]
            or [0xFE, 0xFF, ..]
            or [not 0, 0, not 0, 0, ..]
            or [0, not 0, 0, not 0, ..] =>
                "is UTF-16 text; convert it first, for example with iconv -f utf-16 -t utf-8",
            _ => null,
        };
        if (why is not null)
        {
            throw new CommandFailure($"{path} {why}.");
        }
    }
}
