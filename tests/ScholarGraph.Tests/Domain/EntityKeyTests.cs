using FsCheck;
using FsCheck.Xunit;
using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Domain;

public sealed class EntityKeyTests
{
    [Fact]
    public void A_key_is_the_same_on_every_machine() =>
        Assert.Equal(
            "6blr306veimgs",
            EntityKey.ToText(
                EntityKey.Of("Researcher", "razvan pascanu\nagency is frame dependent")
            )
        );

    [Fact]
    public void Kind_and_salt_tell_equal_births_apart() =>
        Assert.Equal(
            3,
            new[]
            {
                EntityKey.Of("Researcher", "x"),
                EntityKey.Of("Publication", "x"),
                EntityKey.Of("Researcher", "x", 1),
            }
                .Distinct()
                .Count()
        );

    [Theory]
    [InlineData("")]
    [InlineData("000000000000")]
    [InlineData("00000000000000")]
    [InlineData("8000000000000")]
    [InlineData("000000000000w")]
    [InlineData("000000000000A")]
    [InlineData("000000000000é")]
    public void Refuses_what_it_does_not_write(string text) =>
        Assert.False(EntityKey.TryParse(text, out _));

    [Property]
    public bool Text_reads_back_and_keeps_the_order(NonNegativeInt high, int low, long other)
    {
        var first = ((long)high.Get << 32) | (uint)low;
        var second = other & long.MaxValue;
        var (a, b) = (EntityKey.ToText(first), EntityKey.ToText(second));
        return EntityKey.TryParse(a, out var back)
            && back == first
            && Math.Sign(string.CompareOrdinal(a, b)) == Math.Sign(first.CompareTo(second));
    }

    [Property]
    public bool A_key_is_a_positive_number_born_of_any_text(string? birth) =>
        EntityKey.Of("Topic", birth ?? "") is > 0 and var key
        && key == EntityKey.Of("Topic", birth ?? "");
}
