using System.Net.Http.Json;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Server.Http;

public sealed class IntrospectionTests
{
    [SkippableFact]
    public async Task Clients_of_graphql_js_read_the_whole_schema_under_the_default_limits()
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        await using var server = await ServedGraph.StartAsync();
        var built = await NodeScript.RunAsync("introspection.mjs", server.Graph.AbsoluteUri);
        var sdl = await NodeScript.RunAsync(
            "print.mjs",
            Path.Combine(Repository.Root, "schema", "schema.graphql")
        );
        Assert.Equal(sdl, built);
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "__schema")]
    [InlineData("{ __type(name: \"Query\") { name } }", "__type")]
    [InlineData("{ ...F } fragment F on Query { a: __schema { queryType { name } } }", "__schema")]
    [InlineData("{ ... @include(if: false) { __type(name: \"X\") { name } } }", "__type")]
    public async Task Switched_off_it_is_refused_with_the_field(string query, string field)
    {
        await using var server = await ServedGraph.StartAsync(s =>
            s with
            {
                Introspection = false,
            }
        );
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query });
        var column = query.IndexOf("__", StringComparison.Ordinal) + 1;
        column = query.Contains("a: __", StringComparison.Ordinal) ? column - 3 : column;
        Assert.Equal(
            "{\"errors\":[{\"message\":\"Introspection is not allowed for the current request.\","
                + $"\"locations\":[{{\"line\":1,\"column\":{column}}}],"
                + $"\"extensions\":{{\"code\":\"HC0046\",\"field\":\"{field}\"}}}}]}}",
            await response.Content.ReadAsStringAsync()
        );
        Assert.DoesNotContain(
            server.Log.Entries,
            e => !e.StartsWith("Information", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Switched_off_the_name_of_a_type_may_still_be_asked_for()
    {
        await using var server = await ServedGraph.StartAsync(s =>
            s with
            {
                Introspection = false,
            }
        );
        using var response = await server.Client.PostAsJsonAsync(
            "/graphql",
            new { query = "{ __typename statistics { __typename } }" }
        );
        Assert.Equal(
            """{"data":{"__typename":"Query","statistics":{"__typename":"GraphStatistics"}}}""",
            await response.Content.ReadAsStringAsync()
        );
    }

    [Fact]
    public async Task The_download_of_the_schema_has_a_switch_of_its_own()
    {
        await using var server = await ServedGraph.StartAsync(s =>
            s with
            {
                Introspection = false,
            }
        );
        Assert.StartsWith(
            "\"A position at",
            await server.Client.GetStringAsync("/graphql?sdl"),
            StringComparison.Ordinal
        );
    }
}
