using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Access;

namespace ScholarGraph.Tests.Server.Http;

public sealed class CuratingOverHttpTests
{
    private const string Rename =
        "mutation($id: ID!, $name: String!) { renameResearcher(input: { researcher: $id, name: $name }) { researcher { name } decision { decidedBy number } errors { __typename } } }";

    [Fact]
    public async Task A_key_in_the_header_lets_its_bearer_change_the_graph()
    {
        await using var server = await ServedGraph.StartAsync();
        var (_, secret) = await server
            .Services.GetRequiredService<ApiKeys>()
            .CreateAsync("cora", null, default);

        var (status, body) = await SendAsync(server, "R. Pascanu", secret);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            """{"data":{"renameResearcher":{"researcher":{"name":"R. Pascanu"},"decision":{"decidedBy":"cora","number":1},"errors":null}}}""",
            body
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sgk_0000000000000_nonsense")]
    [InlineData("")]
    public async Task Without_a_valid_key_nothing_changes(string? secret)
    {
        await using var server = await ServedGraph.StartAsync();

        var (_, body) = await SendAsync(server, "R. Pascanu", secret);

        Assert.Contains("\"AUTH_NOT_AUTHENTICATED\"", body, StringComparison.Ordinal);
        Assert.Contains("Razvan Pascanu", await NameAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_developer_at_their_own_machine_needs_no_key_but_a_wrong_one_is_refused_there_too()
    {
        await using var server = await ServedGraph.StartAsync(settings =>
            settings with
            {
                LocalCuration = true,
            }
        );

        var (_, refused) = await SendAsync(server, "R. Pascanu", "wrong");
        var (_, forwarded) = await SendAsync(
            server,
            "R. Pascanu",
            null,
            ("X-Forwarded-For", "10.0.0.1")
        );
        var (_, done) = await SendAsync(server, "R. Pascanu", null);

        Assert.Contains("AUTH_NOT_AUTHENTICATED", refused, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", forwarded, StringComparison.Ordinal);
        Assert.Contains("\"decidedBy\":\"developer\"", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_with_its_key_answers_the_same_and_another_request_with_it_is_refused()
    {
        await using var server = await ServedGraph.StartAsync(settings =>
            settings with
            {
                LocalCuration = true,
            }
        );

        var (_, first) = await SendAsync(server, "R. Pascanu", null, ("Idempotency-Key", "k"));
        var (_, again) = await SendAsync(server, "R. Pascanu", null, ("Idempotency-Key", "k"));
        var (status, other) = await SendAsync(server, "Someone", null, ("Idempotency-Key", "k"));
        var (tooLong, _) = await SendAsync(
            server,
            "A",
            null,
            ("Idempotency-Key", new string('k', 201))
        );

        Assert.Equal(first, again);
        Assert.Contains("\"number\":1", again, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest),
            (status, tooLong)
        );
        Assert.Contains("\"SG0804\"", other, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(
        ServedGraph server,
        string name,
        string? secret,
        (string Name, string Value)? header = null
    )
    {
        var found = await server.Client.PostAsJsonAsync(
            "/graphql",
            new { query = "{ researcherBySlug(slug: \"razvan-pascanu\") { id } }" }
        );
        var id = JsonDocument
            .Parse(await found.Content.ReadAsStringAsync())
            .RootElement.GetProperty("data")
            .GetProperty("researcherBySlug")
            .GetProperty("id")
            .GetString();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Rename, variables = new { id, name } }),
        };
        if (secret is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        }

        if (header is { } given)
        {
            request.Headers.Add(given.Name, given.Value);
        }

        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Task<string> NameAsync(ServedGraph server) =>
        server.Client.GetStringAsync(
            new Uri(
                "/graphql?query={researcherBySlug(slug:\"razvan-pascanu\"){name}}",
                UriKind.Relative
            )
        );
}
