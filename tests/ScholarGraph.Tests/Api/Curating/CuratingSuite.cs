using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

/// <summary>The mutations of curators over GraphQL.</summary>
public abstract class CuratingSuite : IAsyncLifetime
{
    private readonly CuratorsGraph _graph;

    private protected CuratingSuite(TestDatabase database) => _graph = new CuratorsGraph(database);

    public Task InitializeAsync() => _graph.InitializeAsync();

    public Task DisposeAsync() => _graph.DisposeAsync();

    [SkippableFact]
    public async Task A_merge_answers_with_who_is_kept_and_old_id_and_slug_go_on_resolving()
    {
        var (march, bhaer) = await PairAsync();

        var data = await _graph.ChangeAsync(
            $$"""
            mutation { mergeResearchers(input: { keep: "{{bhaer}}", merge: ["{{march}}"], reason: "One." }) {
              researcher { slug publicationCount publications(first: 1) { totalCount } }
              decision { number kind decidedBy reason effect researcher { slug } }
              errors { __typename }
              query { statistics { researchers } } } }
            """
        );

        Assert.Equal(
            """{"mergeResearchers":{"researcher":{"slug":"josephine-bhaer","publicationCount":4,"publications":{"totalCount":4}},"decision":{"number":1,"kind":"MERGE","decidedBy":"cora","reason":"One.","effect":"IN_EFFECT","researcher":{"slug":"josephine-bhaer"}},"errors":null,"query":{"statistics":{"researchers":5}}}}""",
            data.GetRawText()
        );
        Assert.Equal(
            $$$"""{"researcherById":{"id":"{{{bhaer}}}"},"researcherBySlug":{"id":"{{{bhaer}}}","slug":"josephine-bhaer"}}""",
            (
                await _graph.DataAsync(
                    $$"""{ researcherById(id: "{{march}}") { id } researcherBySlug(slug: "jo-march") { id slug } }"""
                )
            ).GetRawText()
        );
    }

    [SkippableFact]
    public async Task A_mistake_is_a_member_of_the_errors_and_nothing_changes()
    {
        var (march, _) = await PairAsync();
        var before = await _graph.VersionAsync();

        var data = await _graph.ChangeAsync(
            $$"""
            mutation { mergeResearchers(input: { keep: "{{march}}", merge: ["{{march}}"] }) {
              researcher { slug } decision { number }
              errors { __typename ... on Error { message } } } }
            """
        );

        Assert.Equal(
            """{"mergeResearchers":{"researcher":null,"decision":null,"errors":[{"__typename":"SameResearcherError","message":"\"Jo March\" is named twice: nobody can be merged with themselves."}]}}""",
            data.GetRawText()
        );
        Assert.Equal(before, await _graph.VersionAsync());
    }

    [SkippableFact]
    public async Task Without_a_key_a_mutation_is_refused_and_nothing_changes()
    {
        var (march, bhaer) = await PairAsync();
        var before = await _graph.VersionAsync();

        var answer = await _graph.AskAsync(
            $$"""mutation { mergeResearchers(input: { keep: "{{march}}", merge: ["{{bhaer}}"] }) { researcher { slug } } }""",
            null,
            null
        );

        Assert.Equal("null", answer.GetProperty("data").GetRawText());
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(
            (
                "The current user is not authorized to access this resource.",
                "AUTH_NOT_AUTHENTICATED"
            ),
            (
                error.GetProperty("message").GetString(),
                error.GetProperty("extensions").GetProperty("code").GetString()
            )
        );
        Assert.Equal(before, await _graph.VersionAsync());
    }

    [SkippableFact]
    public async Task A_split_a_renaming_and_a_removal_can_each_be_undone()
    {
        var (march, _) = await PairAsync();
        var pickwick = (
            await _graph.DataAsync(
                $$"""{ researcherById(id: "{{march}}") { authorships(first: 50) { nodes { id publication { title } } } } }"""
            )
        )
            .GetProperty("researcherById")
            .GetProperty("authorships")
            .GetProperty("nodes")
            .EnumerateArray()
            .First(node =>
                node.GetProperty("publication").GetProperty("title").GetString()
                == "Pickwick Papers"
            )
            .GetProperty("id")
            .GetString();

        foreach (
            var (mutation, name) in new[]
            {
                (
                    $$"""splitResearcher(input: { researcher: "{{march}}", authorships: ["{{pickwick}}"], name: "Other March" })""",
                    "Other March"
                ),
                (
                    $$"""renameResearcher(input: { researcher: "{{march}}", name: "Jo Vale", hideFormerName: true })""",
                    "Jo Vale"
                ),
            }
        )
        {
            var before = await NamesAsync();
            var changed = (
                await _graph.ChangeAsync(
                    $$"""mutation { done: {{mutation}} { researcher { name } decision { id } errors { __typename } } }"""
                )
            ).GetProperty("done");
            Assert.Equal(name, changed.GetProperty("researcher").GetProperty("name").GetString());
            Assert.Contains(name, await NamesAsync());
            await UndoAsync(changed.GetProperty("decision").GetProperty("id").GetString());
            Assert.Equal(before, await NamesAsync());
        }

        var all = await NamesAsync();
        var removed = (
            await _graph.ChangeAsync(
                $$"""mutation { done: removeResearcher(input: { researcher: "{{march}}" }) { decision { id researcher { name } } } }"""
            )
        ).GetProperty("done");
        Assert.DoesNotContain("Jo March", await NamesAsync());
        await UndoAsync(removed.GetProperty("decision").GetProperty("id").GetString());
        Assert.Equal(all, await NamesAsync());
    }

    [SkippableFact]
    public async Task A_retry_answers_the_same_and_does_nothing_twice()
    {
        var (march, bhaer) = await PairAsync();
        var mutation =
            $$"""mutation { mergeResearchers(input: { keep: "{{march}}", merge: ["{{bhaer}}"] }) { decision { id } errors { __typename } } }""";

        var first = await _graph.ChangeAsync(mutation, retry: "k-1");
        var version = await _graph.VersionAsync();
        var again = await _graph.ChangeAsync(mutation, retry: "k-1");

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(version, await _graph.VersionAsync());
        Assert.Contains(
            "SameResearcherError",
            (await _graph.ChangeAsync(mutation, retry: "k-2")).GetRawText(),
            StringComparison.Ordinal
        );
    }

    private async Task<(string March, string Bhaer)> PairAsync() =>
        (await _graph.IdAsync("jo-march"), await _graph.IdAsync("josephine-bhaer"));

    private async Task<List<string?>> NamesAsync() =>
        [
            .. (await _graph.DataAsync("{ researchers(first: 50) { nodes { name } } }"))
                .GetProperty("researchers")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("name").GetString()),
        ];

    private async Task UndoAsync(string? decision) =>
        Assert.Equal(
            """{"undoDecision":{"decision":{"effect":"UNDONE","undoneBy":"cora"},"errors":null}}""",
            (
                await _graph.ChangeAsync(
                    $$"""mutation { undoDecision(input: { decision: "{{decision}}" }) { decision { effect undoneBy } errors { __typename } } }"""
                )
            ).GetRawText()
        );
}
