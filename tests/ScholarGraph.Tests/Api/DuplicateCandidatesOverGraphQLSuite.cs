using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Domain.Resolution;

namespace ScholarGraph.Tests.Api;

/// <summary>The list that a curator works through.</summary>
public abstract class DuplicateCandidatesOverGraphQLSuite : IAsyncLifetime
{
    private readonly ApiGraph _graph;

    private protected DuplicateCandidatesOverGraphQLSuite(TestDatabase database) =>
        _graph = new AmbiguousGraph(database);

    public Task InitializeAsync() => _graph.InitializeAsync();

    public Task DisposeAsync() => _graph.DisposeAsync();

    [SkippableFact]
    public async Task The_likeliest_come_first_with_both_researchers_and_what_speaks_for_it()
    {
        var data = await _graph.DataAsync(
            "{ duplicateCandidates(first: 1) { totalCount nodes { researchers { slug } score evidence dismissedAt } pageInfo { hasNextPage } } }"
        );

        Assert.Equal(
            """{"duplicateCandidates":{"totalCount":3,"nodes":[{"researchers":[{"slug":"anna-smith"},{"slug":"anna-smith-SUFFIX"}],"score":0.44,"evidence":["co-authors in common: \"Bob Ray\"","the same name: \"Anna Smith\""],"dismissedAt":null}],"pageInfo":{"hasNextPage":true}}}""",
            System.Text.RegularExpressions.Regex.Replace(
                data.GetRawText(),
                "anna-smith-[0-9a-v]{6}",
                "anna-smith-SUFFIX"
            )
        );
    }

    [SkippableFact]
    public async Task They_are_nodes_and_can_be_filtered_by_score_and_researcher()
    {
        var data = await _graph.DataAsync(
            """{ duplicateCandidates(where: { score: { lt: 0.4 }, researchers: { some: { name: { eq: "A. Jones" } } } }) { nodes { id score evidence } } }"""
        );
        var node = data.GetProperty("duplicateCandidates").GetProperty("nodes")[0];

        var again = await _graph.DataAsync(
            $$"""{ node(id: "{{node.GetProperty("id").GetString()}}") { id ... on DuplicateCandidate { score evidence } } }"""
        );

        Assert.Equal(node.GetRawText(), again.GetProperty("node").GetRawText());
        Assert.Equal(0.3, node.GetProperty("score").GetDouble());
    }

    [SkippableFact]
    public async Task A_curator_sets_one_aside()
    {
        var id = (await _graph.DataAsync("{ duplicateCandidates(first: 1) { nodes { id } } }"))
            .GetProperty("duplicateCandidates")
            .GetProperty("nodes")[0]
            .GetProperty("id")
            .GetString();

        var answer = await _graph.Graph.ExecuteAsync(
            ApiGraph.Request(
                $$"""mutation { dismissDuplicateCandidate(input: { candidate: "{{id}}" }) { duplicateCandidate { id } decision { kind } errors { __typename } } }""",
                null
            ) with
            {
                Caller = _ => Task.FromResult<string?>("cora"),
            },
            CancellationToken.None
        );

        Assert.Equal(
            $$$$"""{"data":{"dismissDuplicateCandidate":{"duplicateCandidate":{"id":"{{{{id}}}}"},"decision":{"kind":"DISMISS_CANDIDATE"},"errors":null}}}""",
            System.Text.Encoding.UTF8.GetString(answer.Body.Span)
        );
        Assert.Equal(
            1,
            (
                await _graph.DataAsync(
                    "{ duplicateCandidates(where: { dismissedAt: { neq: null } }) { totalCount } }"
                )
            )
                .GetProperty("duplicateCandidates")
                .GetProperty("totalCount")
                .GetInt32()
        );
    }

    private sealed class AmbiguousGraph(TestDatabase database) : ApiGraph(database)
    {
        private protected override async Task FillAsync(IServiceProvider services) =>
            _ = await services
                .GetRequiredService<ImportPipeline>()
                .ImportAllAsync(
                    [
                        Page.Of("a", null, "T: Anna Smith, Bob Ray"),
                        Page.Of("b", null, "U: Anna Smith, Bob Ray"),
                        Page.Of("c", null, "V: A. Jones, Ed Poe"),
                        Page.Of("d", null, "W: Alan Jones, Ed Poe"),
                    ],
                    new ImportOptions(),
                    CancellationToken.None
                );
    }
}
