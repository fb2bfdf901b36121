namespace ScholarGraph.Tests.Server.Commands;

public sealed class KeysCommandTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_key_is_made_listed_and_revoked_and_its_secret_printed_once()
    {
        var (code, secret, told) = await folder.RunAsync(
            "keys",
            "create",
            "--name",
            "cora",
            "--valid-days",
            "30"
        );
        var (_, listed, _) = await folder.RunAsync("keys", "list");
        var (revoked, gone, _) = await folder.RunAsync("keys", "revoke", "--name", "cora");
        var (_, after, _) = await folder.RunAsync("keys", "list");

        Assert.Equal((0, 0), (code, revoked));
        Assert.Matches("^sgk_[0-9a-v]{13}_[A-Za-z0-9_-]{43}\n$", secret);
        Assert.DoesNotContain(
            secret.Trim(),
            told + listed + gone + after,
            StringComparison.Ordinal
        );
        Assert.Matches("^cora\tmade .*Z\tvalid until .*Z\n$", listed);
        Assert.Matches("^cora\tmade .*Z\trevoked .*Z\n$", after);
    }

    [Theory]
    [InlineData("SG0801", "create", "--name", "cora")]
    [InlineData("SG0802", "create", "--name", "a\tb")]
    [InlineData("SG0803", "revoke", "--name", "nobody")]
    [InlineData("--valid-days", "create", "--name", "a", "--valid-days", "0")]
    [InlineData("--name", "create")]
    public async Task A_mistake_is_one_line_that_names_it(string named, params string[] arguments)
    {
        _ = await folder.RunAsync("keys", "create", "--name", "cora");

        var (code, output, error) = await folder.RunAsync(["keys", .. arguments]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(named, Assert.Single(error.Lines()), StringComparison.Ordinal);
    }
}
