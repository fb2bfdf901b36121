using System.Text.Json;

namespace ScholarGraph.Benchmarks.Peers.Limits;

/// <summary>Where a page of publications begins: the last row of the one before. A cursor without a signature.</summary>
internal sealed record PageKey(int? Year, string Folded, string Title, long Id)
{
    public static PageKey Read(string cursor) =>
        JsonSerializer.Deserialize<PageKey>(Convert.FromBase64String(cursor))!;

    public override string ToString() =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this));
}
