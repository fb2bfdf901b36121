using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data;
using ScholarGraph.Domain;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Works;

/// <summary>The made graph; on SQLite unless a subclass chooses another.</summary>
public class WorksGraph : ApiGraph
{
    public WorksGraph()
        : this(TestDatabase.Sqlite) { }

    private protected WorksGraph(TestDatabase database)
        : base(database) { }

    internal WorksData Data { get; } = new(seed: 11, works: 60);

    private protected override async Task FillAsync(IServiceProvider services)
    {
        await using var context = await services
            .GetRequiredService<IDbContextFactory<ScholarContext>>()
            .CreateDbContextAsync();
        context.AddRange(Data.All);
        context.AddRange(Data.Researchers.Select(NameOf));
        await context.SaveChangesAsync();
    }

    private static NameVariant NameOf(Researcher researcher) =>
        new()
        {
            Id = 1_000_000 + researcher.Id,
            Researcher = researcher,
            Name = researcher.Name,
            NameFolded = researcher.NameFolded,
        };
}
