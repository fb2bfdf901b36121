namespace ScholarGraph.Tests.Server.Http;

public sealed class AnswerMaxAgeTests
{
    [Theory]
    [InlineData(0, "{researchers{nodes{id}}}", "no-cache")]
    [InlineData(60, "{researchers{nodes{id}}}", "public, max-age=60")]
    [InlineData(
        60,
        "{researchers{nodes{id}} ...S} fragment S on Query{statistics{topics}}",
        "no-cache"
    )]
    [InlineData(60, "{publications(first:51){nodes{id}}}", "no-cache")]
    public async Task How_long_an_answer_may_be_used_is_the_least_that_settings_and_schema_allow(
        int seconds,
        string query,
        string expected
    )
    {
        await using var server = await ServedGraph.StartAsync(settings =>
            settings with
            {
                AnswerMaxAgeSeconds = seconds,
            }
        );

        using var first = await server.Client.GetAsync(
            $"/graphql?query={Uri.EscapeDataString(query)}"
        );
        // The second time the plan is there already, the third time the answer.
        using var second = await server.Client.GetAsync(first.RequestMessage!.RequestUri);
        using var third = await server.Client.GetAsync(first.RequestMessage!.RequestUri);

        Assert.All(
            [first, second, third],
            answer => Assert.Equal(expected, answer.Headers.GetValues("Cache-Control").Single())
        );
    }
}
