using Microsoft.Playwright;

namespace ScholarGraph.Browser.Tests;

public sealed class IdeTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task The_IDE_knows_the_schema_and_runs_its_example_without_any_other_host()
    {
        Skip.IfNot(ServedProgram.HasIde, "The server was built without Node.js");
        var page = await chromium.OpenAsync();
        await using var server = await ServedProgram.StartAsync();
        var seen = new PageWitness(page);

        await page.GotoAsync(new Uri(server.Address, "/graphql").AbsoluteUri);
        await page.GetByText("Create Document").ClickAsync();
        await Assertions.Expect(page.GetByText("Schema available")).ToBeVisibleAsync();
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync(),
            response => response.Request.PostData?.Contains("ProfileOwner") is true
        );
        Assert.Equal(200, answer.Status);
        await Assertions.Expect(page.GetByText("Apprentissage continu").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "ide-answer");

        await page.GetByText("Schema Definition").ClickAsync();
        await Assertions.Expect(page.GetByText("directive @cost").First).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "ide-schema");

        Assert.Equal(new Uri(server.Address, "/graphql/").AbsoluteUri, page.Url);
        Assert.Contains(seen.Requests, r => r == "POST " + new Uri(server.Address, "/graphql"));
        Assert.All(seen.Requests, r => Assert.Contains(server.Address.Authority, r));
        Assert.Empty(seen.Errors);
    }

    [SkippableFact]
    public async Task Switched_off_a_plain_page_asks_the_graph_without_scripts()
    {
        var page = await chromium.OpenAsync();
        await using var server = await ServedProgram.StartAsync(("Ide", "false"));
        var seen = new PageWitness(page);

        await page.GotoAsync(new Uri(server.Address, "/").AbsoluteUri);
        await Assertions.Expect(page.GetByText("switched off on this server")).ToBeVisibleAsync();
        await Chromium.PictureAsync(page, "plain-page");
        await page.GetByLabel("Query").FillAsync("{ statistics { researchers } }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions
            .Expect(page.GetByText("""{"data":{"statistics":{"researchers":43}}}"""))
            .ToBeVisibleAsync();

        Assert.Empty(seen.Errors);
    }
}
