namespace ScholarGraph.Formats.Reading;

/// <summary>How much of a source is read before it is too much.</summary>
public sealed record ReaderLimits
{
    /// <summary>Bytes (characters, in text formats) of one record; a longer one is refused.</summary>
    public int RecordBytesMax { get; init; } = 8 * 1024 * 1024;

    /// <summary>Levels of lists, objects, elements or braces within a record; a deeper one is refused.</summary>
    public int NestingMax { get; init; } = 64;

    /// <summary>Authors of one work; those after it are left out, and the list is not complete.</summary>
    public int AuthorsMax { get; init; } = 10_000;

    /// <summary>Bytes that a packed source may unpack to; what comes after is not read.</summary>
    public long UnpackedBytesMax { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many bytes one packed byte may unpack to, beyond the first mebibyte; what comes after is not read.</summary>
    public int UnpackedRatioMax { get; init; } = 250;

    /// <summary>Problems kept of one source; of those after it only the number is told.</summary>
    public int ProblemsMax { get; init; } = 10_000;
}
