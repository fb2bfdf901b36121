using System.Security.Cryptography;

namespace ScholarGraph.Formats.Reading;

/// <summary>Hashes and counts what is read through it, once, forward.</summary>
internal sealed class HashingStream(Stream inner) : ForwardStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long BytesRead { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _hash.AppendData(buffer[..count]);
        BytesRead += count;
        return count;
    }

    /// <summary>Reads what is left, and gives the hash of all of it.</summary>
    public string Finish(CancellationToken cancellationToken)
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        base.Dispose(disposing);
    }
}
