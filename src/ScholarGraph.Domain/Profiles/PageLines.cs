namespace ScholarGraph.Domain.Profiles;

/// <summary>Cuts a text into lines.</summary>
internal static class PageLines
{
    /// <summary>Lines in order; LF, CRLF and a lone CR end a line, a leading byte order mark is no text.</summary>
    public static List<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        var start = text is ['\uFEFF', ..] ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new PageLine(lines.Count + 1, text[start..end]));
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }
}
