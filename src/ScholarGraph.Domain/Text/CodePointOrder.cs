namespace ScholarGraph.Domain.Text;

/// <summary>Orders texts by code point, which is the order of their UTF-8 bytes and of both databases; UTF-16 order differs above U+FFFF.</summary>
public sealed class CodePointOrder : IComparer<string?>
{
    private CodePointOrder() { }

    /// <summary>The one instance; it keeps nothing.</summary>
    public static CodePointOrder Instance { get; } = new();

    /// <summary>Compares two texts; null comes first.</summary>
    /// <param name="x">Left.</param>
    /// <param name="y">Right.</param>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        var same = x.AsSpan().CommonPrefixLength(y);
        return same == x.Length || same == y.Length
            ? x.Length.CompareTo(y.Length)
            : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    // Surrogates stand for code points above every other unit.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
