using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Data.Curating;

namespace ScholarGraph.Tests.Api.Curating;

/// <summary>A small graph that one curator may change.</summary>
internal sealed class CuratorsGraph(TestDatabase database) : ApiGraph(database)
{
    /// <summary>The data of an answer to the curator, which must have no errors of the request.</summary>
    public async Task<JsonElement> ChangeAsync(string mutation, string? retry = null)
    {
        var answer = await AskAsync(mutation, "cora", retry);
        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        return answer.GetProperty("data");
    }

    public async Task<JsonElement> AskAsync(string query, string? caller, string? retry) =>
        JsonDocument
            .Parse(
                (
                    await Graph.ExecuteAsync(
                        Request(query, null) with
                        {
                            Caller = _ => Task.FromResult(caller),
                            RetryKey = retry,
                        },
                        CancellationToken.None
                    )
                ).Body
            )
            .RootElement;

    public async Task<string> IdAsync(string slug) =>
        (await DataAsync($$"""{ researcherBySlug(slug: "{{slug}}") { id } }"""))
            .GetProperty("researcherBySlug")
            .GetProperty("id")
            .GetString()
        ?? "";

    public async Task<long> VersionAsync() =>
        (await DataAsync("{ statistics { dataVersion } }"))
            .GetProperty("statistics")
            .GetProperty("dataVersion")
            .GetInt64();

    private protected override async Task FillAsync(IServiceProvider services)
    {
        var imports = services.GetRequiredService<ImportPipeline>();
        foreach (var document in new[] { Shelf.Novels, Shelf.Letters })
        {
            _ = await imports.ImportAsync(document, new ImportOptions(), CancellationToken.None);
        }
    }
}
