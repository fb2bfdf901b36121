using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Data.Importing;

namespace ScholarGraph.Tests.Api;

/// <summary>The seed page, completed by a BibTeX and an OpenAlex file.</summary>
internal sealed class CompletedGraph(TestDatabase database) : ApiGraph(database)
{
    private protected override async Task FillAsync(IServiceProvider services) =>
        _ = await services
            .GetRequiredService<ImportPipeline>()
            .ImportAllAsync(
                [Completion.Seed, Completion.Bibtex, Completion.OpenAlex],
                new ImportOptions(),
                CancellationToken.None
            );
}
