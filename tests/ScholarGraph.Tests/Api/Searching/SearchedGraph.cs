using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Importing;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Data.Searching;

namespace ScholarGraph.Tests.Api.Searching;

/// <summary>The library that searches are tested on, behind the real API.</summary>
public abstract class SearchedGraph(TestDatabase database) : ApiGraph(database)
{
    private protected override Task FillAsync(IServiceProvider services) =>
        services
            .GetRequiredService<ImportPipeline>()
            .ImportAsync(SearchedLibrary.Library, new ImportOptions(), CancellationToken.None);
}
