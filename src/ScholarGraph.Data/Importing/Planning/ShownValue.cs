using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Chooses among what several sources say: by the source's rank, then length, then code points; never by arrival.</summary>
internal static class ShownValue
{
    /// <returns>The chosen value; null when there is none.</returns>
    public static string? Choose(IEnumerable<(SourceFormat Format, string Value)> values) =>
        values
            .OrderBy(candidate => SourceRank.Of(candidate.Format))
            .ThenByDescending(candidate => candidate.Value.Length)
            .ThenBy(candidate => candidate.Value, CodePoints)
            .Select(candidate => candidate.Value)
            .FirstOrDefault();

    /// <summary>The order of the databases: UTF-8 bytes, which is that of code points.</summary>
    public static Comparer<string> CodePoints { get; } =
        Comparer<string>.Create(
            static (a, b) =>
                Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))
        );
}
