using System.Text;
using ScholarGraph.Domain;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>Global ids, as ScholarGraph writes them.</summary>
internal static class GlobalIds
{
    public static string Of(string type, long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(type + ":" + EntityKey.ToText(key)));

    public static long KeyOf(string id)
    {
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return EntityKey.TryParse(
            text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1),
            out var key
        )
            ? key
            : throw new FormatException(id);
    }
}
