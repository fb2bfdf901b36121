using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Access;

namespace ScholarGraph.Tests.Data.Access;

/// <summary>Keys of curators, and requests that are kept for retries.</summary>
public abstract class AccessSuite(TestDatabase database)
{
    private static readonly byte[] Asked = RetryKey.HashOf("mutation { a }", "", "");

    [SkippableFact]
    public async Task A_key_proves_its_bearer_until_it_is_revoked()
    {
        await using var graph = await database.WithAsync();
        var (key, secret) = await graph.Keys.CreateAsync("cora", null, default);

        Assert.Equal("cora", await graph.Keys.BearerAsync(secret, default));
        Assert.Null(
            await graph.Keys.BearerAsync(secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), default)
        );
        Assert.Null(await graph.Keys.BearerAsync("sgk_nothing", default));

        _ = await graph.Keys.RevokeAsync("cora", default);
        Assert.Null(await graph.Keys.BearerAsync(secret, default));
        Assert.Equal([key.Name], (await graph.Keys.ListAsync(default)).Select(kept => kept.Name));
    }

    [SkippableFact]
    public async Task A_key_is_refused_when_it_has_expired()
    {
        await using var graph = await database.WithAsync();
        var (_, secret) = await graph.Keys.CreateAsync("cora", TimeSpan.FromDays(1), default);

        graph.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal("cora", await graph.Keys.BearerAsync(secret, default));
        graph.Time.Advance(TimeSpan.FromHours(1));
        Assert.Null(await graph.Keys.BearerAsync(secret, default));
    }

    [SkippableFact]
    public async Task Only_a_hash_of_the_secret_is_kept()
    {
        await using var graph = await database.WithAsync();
        var (_, secret) = await graph.Keys.CreateAsync("cora", null, default);

        var kept = await graph.ReadAsync(db => db.Set<ApiKey>().SingleAsync());

        Assert.Equal(32, kept.Hash.Length);
        Assert.DoesNotContain(
            secret[^20..],
            $"{kept.Id} {kept.Name} {Convert.ToBase64String(kept.Hash)}",
            StringComparison.Ordinal
        );
    }

    [SkippableTheory]
    [InlineData("", AccessCodes.NameInvalid)]
    [InlineData(" ", AccessCodes.NameInvalid)]
    [InlineData("a\nb", AccessCodes.NameInvalid)]
    [InlineData("cora", AccessCodes.NameTaken)]
    public async Task A_name_that_is_none_or_taken_is_refused(string name, string code)
    {
        await using var graph = await database.WithAsync();
        _ = await graph.Keys.CreateAsync("cora", null, default);

        var refused = await Assert.ThrowsAsync<AccessException>(() =>
            graph.Keys.CreateAsync(name, null, default)
        );

        Assert.Equal(code, refused.Code);
        Assert.Single(await graph.Keys.ListAsync(default));
    }

    [SkippableFact]
    public async Task A_key_that_is_not_there_cannot_be_revoked()
    {
        await using var graph = await database.WithAsync();

        var refused = await Assert.ThrowsAsync<AccessException>(() =>
            graph.Keys.RevokeAsync("nobody", default)
        );

        Assert.Equal(AccessCodes.KeyUnknown, refused.Code);
    }

    [SkippableFact]
    public async Task The_answer_of_a_request_is_given_again_until_it_is_forgotten()
    {
        await using var graph = await database.WithAsync();
        var key = new RetryKey("cora", "k");

        Assert.Null(await graph.Requests.BeginAsync(key, Asked, default));
        await graph.Requests.EndAsync(key, "{}"u8.ToArray(), default);
        Assert.Equal("{}"u8.ToArray(), await graph.Requests.BeginAsync(key, Asked, default));
        Assert.Null(await graph.Requests.BeginAsync(new RetryKey("otto", "k"), Asked, default));

        graph.Time.Advance(TimeSpan.FromHours(24));
        Assert.Null(await graph.Requests.BeginAsync(key, Asked, default));
    }

    [SkippableFact]
    public async Task The_same_key_cannot_ask_for_something_else_nor_overtake_its_first_try()
    {
        await using var graph = await database.WithAsync();
        var key = new RetryKey("cora", "k");
        _ = await graph.Requests.BeginAsync(key, Asked, default);

        Assert.Equal(
            (AccessCodes.RetryTooEarly, AccessCodes.RetryDiffers),
            (await CodeAsync(Asked), await CodeAsync(RetryKey.HashOf("mutation { b }", "", "")))
        );
        graph.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(await graph.Requests.BeginAsync(key, Asked, default));

        async Task<string> CodeAsync(byte[] asked) =>
            (
                await Assert.ThrowsAsync<AccessException>(() =>
                    graph.Requests.BeginAsync(key, asked, default)
                )
            ).Code;
    }

    [SkippableFact]
    public async Task A_request_that_failed_or_answered_too_much_runs_again()
    {
        await using var graph = await database.WithAsync();
        var key = new RetryKey("cora", "k");

        foreach (var answer in new[] { null, new byte[KeptRequests.AnswerBytesMax + 1] })
        {
            Assert.Null(await graph.Requests.BeginAsync(key, Asked, default));
            await graph.Requests.EndAsync(key, answer, default);
        }

        Assert.Null(await graph.Requests.BeginAsync(key, Asked, default));
    }

    [SkippableFact]
    public async Task No_more_requests_are_kept_than_the_limit()
    {
        await using var graph = await database.WithAsync();
        var requests = new KeptRequests(
            graph.Contexts,
            graph.Store,
            new RetryOptions { KeptMax = 1 },
            graph.Time
        );
        _ = await requests.BeginAsync(new RetryKey("cora", "a"), Asked, default);

        var refused = await Assert.ThrowsAsync<AccessException>(() =>
            requests.BeginAsync(new RetryKey("cora", "b"), Asked, default)
        );

        Assert.Equal(AccessCodes.RetriesFull, refused.Code);
    }
}
