using System.Buffers;
using ScholarGraph.Domain.Exporting;

namespace ScholarGraph.Formats.Writing;

/// <summary>Writes one document of works in one format. Used once.</summary>
public abstract class WorkWriter
{
    // What is gathered before it is sent on.
    private const int DrainBytes = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _written = new(2 * DrainBytes);

    /// <summary>Writes the document as works come; what is held meanwhile is bounded by one work.</summary>
    /// <param name="works">In the order of the document.</param>
    /// <param name="output">Not closed; only written to asynchronously.</param>
    /// <param name="cancellationToken">Ends the work; the document is cut then.</param>
    public async Task WriteAsync(
        IAsyncEnumerable<CitedWork> works,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        Begin(_written);
        await foreach (var work in works.WithCancellation(cancellationToken))
        {
            Write(_written, work);
            if (_written.WrittenCount >= DrainBytes)
            {
                await DrainAsync(output, cancellationToken);
            }
        }

        End(_written);
        await DrainAsync(output, cancellationToken);
    }

    /// <summary>Writes what stands before the first work.</summary>
    protected abstract void Begin(IBufferWriter<byte> output);

    /// <summary>Writes a work.</summary>
    protected abstract void Write(IBufferWriter<byte> output, CitedWork work);

    /// <summary>Writes what stands after the last work.</summary>
    protected abstract void End(IBufferWriter<byte> output);

    private async Task DrainAsync(Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(_written.WrittenMemory, cancellationToken);
        _written.ResetWrittenCount();
    }
}
