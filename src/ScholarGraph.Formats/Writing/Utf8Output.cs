using System.Buffers;
using System.Text;

namespace ScholarGraph.Formats.Writing;

/// <summary>Writes text as UTF-8.</summary>
internal static class Utf8Output
{
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text) =>
        _ = Encoding.UTF8.GetBytes(text, output);
}
