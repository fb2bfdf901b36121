using System.Globalization;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>How each type of key reads in an id.</summary>
internal static class HarbourKeys
{
    public static readonly KeyText<long> Long = new(
        key => key.ToString(CultureInfo.InvariantCulture),
        (string text, out long key) => long.TryParse(text, CultureInfo.InvariantCulture, out key)
    );
    public static readonly KeyText<int> Int = new(
        key => key.ToString(CultureInfo.InvariantCulture),
        (string text, out int key) => int.TryParse(text, CultureInfo.InvariantCulture, out key)
    );
    public static readonly KeyText<System.Guid> Guid = new(
        key => key.ToString("N"),
        System.Guid.TryParse
    );
    public static readonly KeyText<string> Text = new(
        key => key,
        (string text, out string key) => (key = text).Length > 0
    );
}
