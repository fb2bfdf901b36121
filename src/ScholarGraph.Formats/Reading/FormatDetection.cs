using System.Text;
using ScholarGraph.Domain;

namespace ScholarGraph.Formats.Reading;

/// <summary>Tells a format by the first bytes of the unpacked content; names of files say nothing.</summary>
internal static class FormatDetection
{
    /// <returns>Null for a content that is none of the formats.</returns>
    public static SourceFormat? Of(ReadOnlySpan<byte> head)
    {
        var text = Decode(head);
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.IsEmpty ? null
            : start[0] is '{' or '[' ? JsonDetection.Of(Encoding.UTF8.GetBytes(start.ToString()))
            : start[0] == '<' ? XmlDetection.Of(start)
            : TextDetection.Of(start.ToString());
    }

    private static string Decode(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(head)
        : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(head)
        : Encoding.UTF8.GetString(head);
}
