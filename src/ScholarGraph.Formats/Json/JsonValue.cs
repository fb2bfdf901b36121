using System.Text;

namespace ScholarGraph.Formats.Json;

/// <summary>Walks over JSON values without recursion.</summary>
internal static class JsonValue
{
    private const int NameBytesMax = 200;

    /// <summary>Takes the name of a member, its colon and the space after it.</summary>
    /// <returns>The name, cut where it is long; null where there is none.</returns>
    public static string? Name(ByteReader bytes, JsonCapture capture)
    {
        var name = new StringBuilder();
        if (bytes.Peek() != '"' || !Text(bytes, capture, name) || bytes.PeekToken() != ':')
        {
            return null;
        }

        capture.Add(bytes.Read());
        _ = bytes.PeekToken();
        return name.ToString();
    }

    /// <summary>Takes one value.</summary>
    /// <returns>False where it does not end.</returns>
    public static bool Capture(ByteReader bytes, JsonCapture capture)
    {
        var first = bytes.PeekToken();
        if (first == '"')
        {
            return Text(bytes, capture, null);
        }

        if (first is not ('{' or '['))
        {
            return Literal(bytes, capture);
        }

        var within = new JsonDepth(capture);
        while (true)
        {
            var next = bytes.Peek();
            switch (next)
            {
                case ByteReader.End:
                    return false;
                case '"':
                    if (!Text(bytes, capture, null))
                    {
                        return false;
                    }

                    break;
                case '{' or '[':
                    within.Open(bytes.Read());
                    break;
                case '}' or ']':
                    if (!within.Close(bytes.Read()))
                    {
                        return false;
                    }

                    if (within.IsWhole)
                    {
                        return true;
                    }

                    break;
                default:
                    capture.Add(bytes.Read());
                    break;
            }
        }
    }

    // A line end within a text is an error of JSON: the text was cut.
    private static bool Text(ByteReader bytes, JsonCapture capture, StringBuilder? name)
    {
        capture.Add(bytes.Read());
        while (true)
        {
            var next = bytes.Peek();
            if (next is ByteReader.End or '\n')
            {
                return false;
            }

            capture.Add(bytes.Read());
            if (next == '"')
            {
                return true;
            }

            if (next == '\\' && bytes.Peek() is not (ByteReader.End or '\n'))
            {
                capture.Add(bytes.Read());
            }
            else if (name?.Length < NameBytesMax)
            {
                _ = name.Append((char)next);
            }
        }
    }

    private static bool Literal(ByteReader bytes, JsonCapture capture)
    {
        var any = false;
        while (
            bytes.Peek()
                is not (
                    ByteReader.End
                    or ','
                    or ']'
                    or '}'
                    or ':'
                    or '"'
                    or ' '
                    or '\n'
                    or '\r'
                    or '\t'
                )
        )
        {
            any = true;
            capture.Add(bytes.Read());
        }

        return any && bytes.Peek() != ByteReader.End;
    }

    /// <summary>Counts what was opened by one value, within what the capture holds open already.</summary>
    private struct JsonDepth(JsonCapture capture)
    {
        private int _depth;

        public readonly bool IsWhole => _depth == 0;

        public void Open(int bracket)
        {
            _depth++;
            capture.Open(bracket);
        }

        public bool Close(int bracket)
        {
            _depth--;
            return capture.Close(bracket);
        }
    }
}
