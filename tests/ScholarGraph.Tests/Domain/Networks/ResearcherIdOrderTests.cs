using System.Text;
using FsCheck.Xunit;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Networks;

namespace ScholarGraph.Tests.Domain.Networks;

public sealed class ResearcherIdOrderTests
{
    [Property(MaxTest = 2_000)]
    public bool The_order_is_that_of_the_ids_as_texts(long a, long b, byte shared)
    {
        var (x, y) = (a & long.MaxValue, ((a ^ (b >> (shared % 64))) & long.MaxValue));

        return Math.Sign(ResearcherIdOrder.Of(x).CompareTo(ResearcherIdOrder.Of(y)))
            == Math.Sign(string.CompareOrdinal(IdOf(x), IdOf(y)));
    }

    private static string IdOf(long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes("Researcher:" + EntityKey.ToText(key)));
}
