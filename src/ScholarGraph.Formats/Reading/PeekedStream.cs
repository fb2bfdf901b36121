namespace ScholarGraph.Formats.Reading;

/// <summary>Gives a look at the first bytes of a stream, which are read again after.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private readonly int _length;
    private int _given;

    public PeekedStream(Stream inner, int headBytesMax)
    {
        _inner = inner;
        _head = new byte[headBytesMax];
        _length = inner.ReadAtLeast(_head, headBytesMax, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; fewer than asked for only where the stream ends.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override int Read(Span<byte> buffer)
    {
        if (_given == _length)
        {
            return _inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _length - _given);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
