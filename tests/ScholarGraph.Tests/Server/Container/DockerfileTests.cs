using System.Net.Http.Json;
using ScholarGraph.Tests.Server.Commands;
using ScholarGraph.Tests.Server.Http;

namespace ScholarGraph.Tests.Server.Container;

/// <summary>The Dockerfile's very steps make an image that runs as a container should: no root, no writable place but its volume.</summary>
public sealed class DockerfileTests(BuiltImage image) : IClassFixture<BuiltImage>
{
    /// <summary>Why the steps cannot be run here; null when they can.</summary>
    internal static string? Missing { get; } =
        OperatingSystem.IsLinux() ? NodeScript.Missing : "the image is a Linux one";

    [SkippableFact]
    public async Task The_image_serves_as_a_user_who_can_write_to_the_volume_alone()
    {
        Skip.If(Missing is not null, Missing);
        var before = Files();
        await using var container = await Container.StartAsync(image);
        using var client = new HttpClient { BaseAddress = container.Address };

        using var answer = await client.PostAsJsonAsync(
            "/graphql",
            new { query = "{ researchers { totalCount } }" }
        );
        Assert.Equal(
            """{"data":{"researchers":{"totalCount":43}}}""",
            await answer.Content.ReadAsStringAsync()
        );
        Assert.Contains("<script", await PageAsync(client), StringComparison.Ordinal);
        Assert.Equal(
            (0, $"http://localhost:{container.Address.Port}/health/ready 200\n"),
            await container.CheckAsync()
        );
        Assert.NotEqual("0", container.User);
        if (OwnProcess.IsRoot)
        {
            Assert.Equal(image.RunsAs, container.User);
        }

        Assert.NotEqual(0, await container.TryAsync("echo x > x"));
        Assert.NotEqual(0, await container.TryAsync("echo x > \"$TMPDIR/x\""));
        Assert.Equal(0, await container.StopAsync());
        Assert.Equal(before, Files());
        Assert.True(File.Exists(Path.Combine(image.Volume, "scholargraph.db")));
    }

    [SkippableFact]
    public async Task A_container_on_the_same_volume_goes_on_with_its_graph()
    {
        Skip.If(Missing is not null, Missing);
        await using (var first = await Container.StartAsync(image))
        {
            Assert.Equal(0, await first.StopAsync());
        }

        var key = await File.ReadAllBytesAsync(Path.Combine(image.Volume, "cursor.key"));
        await using var second = await Container.StartAsync(image);
        Assert.Equal(0, (await second.CheckAsync()).Code);
        Assert.Equal(key, await File.ReadAllBytesAsync(Path.Combine(image.Volume, "cursor.key")));
    }

    [Fact]
    public void The_image_runs_the_program_with_its_own_health_as_the_check()
    {
        var last = image.Recipe.Last;
        Assert.Equal(
            ["dotnet", "scholargraph.dll"],
            ImageRecipe.Words(last.All("ENTRYPOINT").Single())
        );
        Assert.EndsWith(
            """CMD ["dotnet", "scholargraph.dll", "health"]""",
            last.All("HEALTHCHECK").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("/data", last.All("VOLUME").Single());
        Assert.Equal("$APP_UID", last.All("USER").Single());
    }

    private static async Task<string> PageAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/");
        request.Headers.Accept.ParseAdd("text/html");
        using var page = await client.SendAsync(request);
        return await page.Content.ReadAsStringAsync();
    }

    // Every file outside the volume, with what a write would change.
    private List<(string, long, DateTime)> Files() =>
        [
            .. new DirectoryInfo(image.Root)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file =>
                    !file.FullName.StartsWith(image.Volume + "/", StringComparison.Ordinal)
                )
                .Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc))
                .Order(),
        ];
}
