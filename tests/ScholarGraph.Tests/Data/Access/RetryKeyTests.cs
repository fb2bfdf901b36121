using ScholarGraph.Data.Access;

namespace ScholarGraph.Tests.Data.Access;

public sealed class RetryKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("é")]
    public void A_key_that_is_no_printable_ASCII_is_refused(string key) =>
        Assert.Equal(
            AccessCodes.RetryKeyInvalid,
            Assert.Throws<AccessException>(() => new RetryKey("cora", key)).Code
        );

    [Fact]
    public void A_key_may_have_200_characters_and_no_more()
    {
        _ = new RetryKey("cora", new string('k', 200));
        Assert.Throws<AccessException>(() => new RetryKey("cora", new string('k', 201)));
    }

    [Fact]
    public void Parts_that_are_moved_over_are_asked_for_otherwise() =>
        Assert.NotEqual(RetryKey.HashOf("ab", "c"), RetryKey.HashOf("a", "bc"));
}
