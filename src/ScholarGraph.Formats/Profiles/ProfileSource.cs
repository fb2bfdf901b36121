using System.Security.Cryptography;

namespace ScholarGraph.Formats.Profiles;

/// <summary>The file a profile was read from.</summary>
public sealed record ProfileSource
{
    /// <summary>File name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Lines; a last line without its end counts.</summary>
    public required int Lines { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Measures a file.</summary>
    /// <param name="name">File name without folder.</param>
    /// <param name="content">Its bytes.</param>
    public static ProfileSource Of(string name, ReadOnlySpan<byte> content)
    {
        var ends = content.Count((byte)'\n');
        var hasOpenLine = !content.IsEmpty && content[^1] != (byte)'\n';
        return new ProfileSource
        {
            Name = name,
            Bytes = content.Length,
            Lines = ends + (hasOpenLine ? 1 : 0),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
    }
}
