using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Data;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Api;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_is_the_published_one()
    {
        var published = File.ReadAllText(Path.Combine(Repository.Root, "schema", "schema.graphql"));

        Assert.Equal(published, await SdlAsync());
    }

    [Fact]
    public async Task The_schema_is_pinned() => Snapshooter.Xunit.Snapshot.Match(await SdlAsync());

    [Fact]
    public async Task Every_field_argument_and_value_is_described()
    {
        var previous = "";
        foreach (var line in (await SdlAsync()).Split('\n'))
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

    private static async Task<string> SdlAsync()
    {
        await using var services = new ServiceCollection()
            .AddScholarData(new DataOptions { Folder = Path.GetTempPath() })
            .AddScholarApi()
            .BuildServiceProvider();
        return services.GetRequiredService<GraphService>().Sdl;
    }
}
