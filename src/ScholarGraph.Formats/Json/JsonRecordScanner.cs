using System.Globalization;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Json;

/// <summary>
/// Finds the records of a JSON source without holding more than one: the elements of a list, of the list in an envelope
/// ("results", "items", "references", "message", "data", "bulk"), one object, or one object a line.
/// </summary>
internal sealed class JsonRecordScanner(
    Stream content,
    ReaderLimits limits,
    Action<JsonRecord> take,
    CancellationToken cancellationToken
)
{
    private const int EnvelopesMax = 4;

    private bool _anyEnvelope;
    private readonly ByteReader _bytes = new(content);
    private readonly JsonCapture _capture = new(limits.RecordBytesMax, limits.NestingMax);

    public void Run()
    {
        _bytes.SkipMark();
        if (_bytes.PeekToken() == '[')
        {
            _ = Elements("");
            return;
        }

        var line = _bytes.Line;
        if (_bytes.Peek() != '{')
        {
            Take(JsonLocator.Whole, line, ReaderCodes.RecordBroken);
            return;
        }

        var isWhole = Envelope("", 0);
        var isOneLine = line == _bytes.Line;
        if (isWhole ? _bytes.PeekToken() == '{' && isOneLine && !_anyEnvelope : !isOneLine)
        {
            Lines();
            return;
        }

        while (isWhole && _bytes.PeekToken() == '{')
        {
            isWhole = Envelope("", 0);
        }
    }

    // A broken line ends with itself.
    private void Lines()
    {
        while (_bytes.PeekToken() != ByteReader.End)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = _bytes.Line;
            _capture.Clear();
            for (
                var next = _bytes.Read();
                next is not ('\n' or ByteReader.End);
                next = _bytes.Read()
            )
            {
                _capture.Add(next);
            }

            Take(line.ToString(CultureInfo.InvariantCulture), line, CodeOf(true));
        }
    }

    /// <returns>False where what follows cannot be made out.</returns>
    private bool Elements(string pointer)
    {
        _ = _bytes.Read();
        for (var index = 0; ; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_bytes.PeekToken() == ']')
            {
                _ = _bytes.Read();
                return true;
            }

            var (line, locator) = (_bytes.Line, $"{pointer}/{index}");
            _capture.Clear();
            var isWhole = JsonValue.Capture(_bytes, _capture);
            Take(locator, line, CodeOf(isWhole));
            if (!isWhole)
            {
                return false;
            }

            if (_bytes.PeekToken() == ',')
            {
                _ = _bytes.Read();
            }
            else if (_bytes.Peek() != ']')
            {
                _capture.Clear();
                Take(
                    locator,
                    _bytes.Line,
                    _bytes.Peek() == ByteReader.End
                        ? ReaderCodes.RecordCut
                        : ReaderCodes.RecordBroken
                );
                return false;
            }
        }
    }

    /// <summary>An object that is a record, or holds records.</summary>
    private bool Envelope(string pointer, int level)
    {
        var line = _bytes.Line;
        var (isEnvelope, isWhole) = (false, true);
        _capture.Clear();
        _capture.Open(_bytes.Read());
        while (isWhole && _bytes.PeekToken() != '}')
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = JsonValue.Name(_bytes, _capture);
            var next = _bytes.Peek();
            if (name is null)
            {
                isWhole = false;
            }
            else if (
                next == '['
                && name is "results" or "items" or "references" or "data" or "bulk"
            )
            {
                isEnvelope = _anyEnvelope = true;
                isWhole = Elements($"{pointer}/{name}");
                _capture.Clear();
                _capture.Open('{');
            }
            else if (next == '{' && level < EnvelopesMax && name is "message" or "data")
            {
                isEnvelope = _anyEnvelope = true;
                isWhole = Envelope($"{pointer}/{name}", level + 1);
                _capture.Clear();
                _capture.Open('{');
            }
            else
            {
                isWhole = JsonValue.Capture(_bytes, _capture);
            }

            if (isWhole && _bytes.PeekToken() == ',')
            {
                _capture.Add(_bytes.Read());
            }
            else
            {
                isWhole &= _bytes.Peek() == '}';
            }
        }

        isWhole = isWhole && _capture.Close(_bytes.Read());
        if (!isEnvelope || (!isWhole && _bytes.Peek() != ByteReader.End))
        {
            Take(pointer.Length == 0 ? JsonLocator.Whole : pointer, line, CodeOf(isWhole));
        }

        return isWhole;
    }

    private string? CodeOf(bool isWhole) =>
        _capture.IsTooLarge ? ReaderCodes.RecordTooLarge
        : _capture.IsTooDeep ? ReaderCodes.RecordTooDeep
        : isWhole ? null
        : _bytes.Peek() == ByteReader.End ? ReaderCodes.RecordCut
        : ReaderCodes.RecordBroken;

    private void Take(string locator, int line, string? code) =>
        take(new JsonRecord(_capture.Bytes, locator, line, code));
}
