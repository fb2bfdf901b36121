using ScholarGraph.Formats.Fields;

namespace ScholarGraph.Tests.Formats.Fields;

public sealed class NamedOrcidsTests
{
    [Theory]
    [InlineData("Ferry, Ada/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("FERRY, ADA/0000-0002-1825-0097; Quay, Bo/x", "0000-0002-1825-0097")]
    [InlineData("Ferry, Ada/0000-0002-1825-0097; Ferry, Ada/0000-0001-5109-3700", null)]
    [InlineData("Ferry, A/0000-0002-1825-0097", null)]
    [InlineData("Ferry, Ada/0000-0002-1825-0098", null)]
    [InlineData("Ferry, Ada", null)]
    public void A_name_that_is_listed_once_has_its_iD(string list, string? orcid)
    {
        var author = Authors.Of("Ada", "Ferry", null, 1, "1")!;
        Assert.Equal(orcid, Assert.Single(NamedOrcids.With([author], list)).Orcid);
    }

    [Fact]
    public void Two_of_one_name_have_none()
    {
        var author = Authors.Of("Ada", "Ferry", null, 1, "1")!;
        Assert.All(
            NamedOrcids.With([author, author], "Ferry, Ada/0000-0002-1825-0097"),
            both => Assert.Null(both.Orcid)
        );
    }
}
