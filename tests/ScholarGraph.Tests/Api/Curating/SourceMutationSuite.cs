using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Curating;

/// <summary>The mutations that bring sources in and take them out.</summary>
public abstract class SourceMutationSuite : IAsyncLifetime
{
    private readonly CuratorsGraph _graph;

    private protected SourceMutationSuite(TestDatabase database) =>
        _graph = new CuratorsGraph(database);

    public Task InitializeAsync() => _graph.InitializeAsync();

    public Task DisposeAsync() => _graph.DisposeAsync();

    [SkippableFact]
    public async Task A_dry_run_tells_the_differences_and_the_import_makes_them()
    {
        const string Document =
            "@article{a, title={Camps}, author={Meg Brooke and Jo Laurence}, year={1868}}";
        var before = await _graph.VersionAsync();
        string Import(bool dryRun) =>
            $$"""mutation { importDocument(input: { text: "{{Document}}", name: "camps.bib", dryRun: {{(dryRun ? "true" : "false")}} }) { dryRun state added source { name } importRun { added } differences { action kind name } problems { code } errors { __typename } } }""";

        var preview = (await _graph.ChangeAsync(Import(true))).GetProperty("importDocument");
        Assert.Equal(before, await _graph.VersionAsync());
        var done = (await _graph.ChangeAsync(Import(false))).GetProperty("importDocument");

        Assert.Contains(
            """{"action":"ADDED","kind":"Publication","name":"camps"}""",
            preview.GetProperty("differences").GetRawText(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            preview.GetProperty("differences").GetRawText(),
            done.GetProperty("differences").GetRawText()
        );
        Assert.Equal(
            ("null", "\"camps.bib\"", before + 1),
            (
                preview.GetProperty("source").GetRawText(),
                done.GetProperty("source").GetProperty("name").GetRawText(),
                await _graph.VersionAsync()
            )
        );
    }

    [SkippableFact]
    public async Task A_run_tells_who_asked_for_the_import_and_why_and_one_of_the_command_line_nobody()
    {
        _ = await _graph.ChangeAsync(
            """mutation { importDocument(input: { text: "@article{a, title={Camps}, author={Meg Brooke}}", name: "camps.bib", reason: "She sent it." }) { source { name } } }"""
        );

        Assert.Equal(
            """{"importRuns":{"nodes":[{"startedBy":"cora","reason":"She sent it."}]},"others":{"nodes":[{"startedBy":null,"reason":null},{"startedBy":null,"reason":null}]}}""",
            (
                await _graph.DataAsync(
                    """{ importRuns(where: { startedBy: { eq: "cora" } }) { nodes { startedBy reason } } others: importRuns(where: { startedBy: { eq: null } }) { nodes { startedBy reason } } }"""
                )
            ).GetRawText()
        );
    }

    [SkippableFact]
    public async Task A_document_that_says_nothing_and_a_name_that_is_none_are_mistakes()
    {
        Assert.Equal(
            """{"a":{"errors":[{"__typename":"NothingToImportError"}]},"b":{"errors":[{"__typename":"InvalidNameError"}]},"c":{"errors":[{"__typename":"InvalidReasonError"}]}}""",
            (
                await _graph.ChangeAsync(
                    $$"""
                    mutation {
                      a: importDocument(input: { text: "[]", format: CSL_JSON, name: "a.json" }) { errors { __typename } }
                      b: importDocument(input: { text: "x", name: " " }) { errors { __typename } }
                      c: importDocument(input: { text: "x", name: "x", reason: "{{new string(
                        'x',
                        2_001
                    )}}" }) { errors { __typename } } }
                    """
                )
            ).GetRawText()
        );
    }

    [SkippableFact]
    public async Task A_deleted_source_takes_back_what_it_said_and_the_deletion_stays_on_record()
    {
        var source = (
            await _graph.DataAsync(
                """{ sources(where: { name: { eq: "letters.bib" } }) { nodes { id } } }"""
            )
        )
            .GetProperty("sources")
            .GetProperty("nodes")[0]
            .GetProperty("id")
            .GetString();

        var data = await _graph.ChangeAsync(
            $$"""mutation { deleteSource(input: { source: "{{source}}", reason: "Wrong file." }) { decision { kind name reason } query { publicationBySlug(slug: "letters-home") { id } } } }"""
        );

        Assert.Equal(
            """{"deleteSource":{"decision":{"kind":"DELETE_SOURCE","name":"letters.bib","reason":"Wrong file."},"query":{"publicationBySlug":null}}}""",
            data.GetRawText()
        );
        Assert.Equal(
            """{"decisions":{"nodes":[{"kind":"DELETE_SOURCE"}]}}""",
            (await _graph.DataAsync("{ decisions(first: 5) { nodes { kind } } }")).GetRawText()
        );
    }
}
