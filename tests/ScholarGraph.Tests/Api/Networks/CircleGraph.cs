using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data;
using ScholarGraph.Tests.Data;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>The circles behind the real API; on SQLite unless a subclass chooses another.</summary>
public class CircleGraph : ApiGraph
{
    public CircleGraph()
        : this(TestDatabase.Sqlite) { }

    private protected CircleGraph(TestDatabase database)
        : base(database) { }

    internal CircleData Data { get; } = new();

    internal static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private protected override async Task FillAsync(IServiceProvider services)
    {
        await using var context = await services
            .GetRequiredService<IDbContextFactory<ScholarContext>>()
            .CreateDbContextAsync();
        context.AddRange(Data.All);
        await context.SaveChangesAsync();
        _ = await context.Statistics.ExecuteUpdateAsync(set =>
            set.SetProperty(s => s.Researchers, Data.Researchers.Count)
        );
    }
}
