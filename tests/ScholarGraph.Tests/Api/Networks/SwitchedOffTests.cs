using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Networks;

public sealed class SwitchedOffTests
{
    [Theory]
    [InlineData(0, "SG0401")]
    [InlineData(100, "SG0402")]
    public async Task Without_room_for_the_graph_its_questions_are_refused_with_a_code(
        long bytes,
        string code
    )
    {
        await using var graph = await TestGraph.WithAsync(Pages.Ada, Pages.Grace);
        await using var services = new ServiceCollection()
            .AddScholarData(graph.Place with { NetworkBytesMax = bytes })
            .AddScholarApi()
            .BuildServiceProvider();
        var shown = services.GetRequiredService<GraphService>();

        var answer = await shown.ExecuteAsync(
            ApiGraph.Request(
                "{ collaborationNetwork(researchers: []) { truncated } researchers { totalCount } }",
                null
            ),
            default
        );

        Assert.Contains($"\"{code}\"", System.Text.Encoding.UTF8.GetString(answer.Body.Span));
    }
}
