using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Api.Graph;

/// <summary>How keys read inside global ids.</summary>
internal static class Keys
{
    public static readonly KeyText<long> Text = new(EntityKey.ToText, Read)
    {
        Format = EntityKey.Format,
    };

    public const string IdDescription =
        "Global id: the same on every machine, and never changed after it was given.";

    /// <summary>The global id of a researcher.</summary>
    public static string ResearcherId(long key) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"Researcher:{EntityKey.ToText(key)}"));

    private static bool Read(string text, out long key) => EntityKey.TryParse(text, out key);
}
