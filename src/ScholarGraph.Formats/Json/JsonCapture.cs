using System.Buffers;

namespace ScholarGraph.Formats.Json;

/// <summary>Holds the bytes of one JSON value, as far as the limits admit, while the source is walked.</summary>
/// <param name="bytesMax">Bytes kept.</param>
/// <param name="depthMax">Levels of lists and objects.</param>
internal sealed class JsonCapture(int bytesMax, int depthMax)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<byte> _open = new();
    private int _deeper;

    public bool IsTooLarge { get; private set; }

    public bool IsTooDeep { get; private set; }

    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _open.Clear();
        _deeper = 0;
        IsTooLarge = IsTooDeep = false;
    }

    public void Add(int value)
    {
        if (_bytes.WrittenCount >= bytesMax)
        {
            IsTooLarge = true;
            return;
        }

        _bytes.GetSpan(1)[0] = (byte)value;
        _bytes.Advance(1);
    }

    public void Open(int bracket)
    {
        Add(bracket);
        if (_open.Count < depthMax)
        {
            _open.Push((byte)bracket);
            return;
        }

        IsTooDeep = true;
        _deeper++;
    }

    /// <returns>False where the bracket closes something else.</returns>
    public bool Close(int bracket)
    {
        Add(bracket);
        if (_deeper > 0)
        {
            _deeper--;
            return true;
        }

        return _open.TryPop(out var open) && open == (bracket == '}' ? '{' : '[');
    }
}
