using System.IO.Compression;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Reading;

/// <summary>Unpacks gzip and ends early, with a problem, where the packing is broken or unpacks to too much.</summary>
internal sealed class UnpackedStream(HashingStream packed, Stream content, ReaderLimits limits)
    : ForwardStream
{
    private const int FreeBytes = 1024 * 1024;

    private readonly GZipStream _gzip = new(content, CompressionMode.Decompress);
    private long _unpacked;

    /// <summary>Why it ended early; null where it did not.</summary>
    public RecordProblem? Problem { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Problem is not null || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            var count = _gzip.Read(buffer);
            _unpacked += count;
            if (
                _unpacked > limits.UnpackedBytesMax
                || _unpacked - FreeBytes > packed.BytesRead * limits.UnpackedRatioMax
            )
            {
                Problem = Reading.Problem.Refusal(
                    ReaderCodes.UnpackedTooLarge,
                    null,
                    null,
                    $"{packed.BytesRead} packed bytes unpack to more than {_unpacked - count} bytes; what comes after was not read."
                );
                return 0;
            }

            return count;
        }
        catch (InvalidDataException)
        {
            Problem = Reading.Problem.Refusal(
                ReaderCodes.PackingBroken,
                null,
                null,
                $"The gzip packing is damaged or cut after {_unpacked} unpacked bytes; what comes after was not read."
            );
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        _gzip.Dispose();
        base.Dispose(disposing);
    }
}
