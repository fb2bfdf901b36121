using System.Text;
using FsCheck.Xunit;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Domain.Text;

public sealed class CodePointOrderTests
{
    [Fact]
    public void A_character_above_the_surrogates_stands_below_a_pair() =>
        Assert.True(CodePointOrder.Instance.Compare("\uFF21", "😀") < 0);

    [Property]
    public bool Is_the_order_of_the_UTF8_bytes(string? first, string? second)
    {
        var (a, b) = (Valid(first), Valid(second));
        var bytes = Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));
        return Math.Sign(CodePointOrder.Instance.Compare(a, b)) == Math.Sign(bytes);
    }

    private static string Valid(string? text) =>
        string.Concat((text ?? "").EnumerateRunes().Select(rune => rune.ToString()));
}
