using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Api;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_is_the_published_one()
    {
        var published = File.ReadAllText(Path.Combine(Repository.Root, "schema", "schema.graphql"));

        Assert.Equal(published, Sdl());
    }

    [Fact]
    public void The_schema_is_pinned() => Snapshooter.Xunit.Snapshot.Match(Sdl());

    [Fact]
    public void Every_field_argument_and_value_is_described()
    {
        var previous = "";
        foreach (var line in Sdl().Split('\n'))
        {
            if (
                line.StartsWith("  ", StringComparison.Ordinal)
                && !line.TrimStart().StartsWith('"')
                && !line.TrimStart().StartsWith(')')
            )
            {
                Assert.True(previous.TrimEnd().EndsWith('"'), $"not described: {line}");
            }

            previous = line;
        }
    }

    private static string Sdl()
    {
        using var services = new ServiceCollection()
            .AddScholarData(new DataOptions { Folder = Path.GetTempPath() })
            .AddSingleton<GraphService>()
            .BuildServiceProvider();
        var service = new GraphService(
            services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<ScholarContext>>()
        );
        return service.Sdl;
    }
}
