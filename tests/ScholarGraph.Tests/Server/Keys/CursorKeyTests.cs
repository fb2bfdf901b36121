using System.Net.Http.Json;
using System.Text.Json;
using ScholarGraph.Server.Keys;
using ScholarGraph.Server.Settings;
using ScholarGraph.Tests.Server.Commands;
using ScholarGraph.Tests.Server.Http;

namespace ScholarGraph.Tests.Server.Keys;

public sealed class CursorKeyTests : IDisposable
{
    private static readonly string Given = Convert.ToBase64String(new byte[40]);
    private readonly string _folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;

    private string KeyPath => Path.Combine(_folder, "cursor.key");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_key_that_is_given_needs_no_file()
    {
        var key = CursorKey.Of(new ServerSettings { Data = _folder, CursorKey = Given });
        Assert.Equal(new byte[40], key.Bytes);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_key_never_prints_itself() =>
        Assert.Equal("CursorKey", CursorKey.Throwaway().ToString());

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void A_setting_that_is_no_key_is_refused_without_showing_it(string text)
    {
        var failure = Assert.Throws<SettingsException>(() =>
            SettingsCheck.Check(new ServerSettings { CursorKey = text })
        );
        Assert.Contains("CursorKey", failure.Message, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || !failure.Message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_key_stops_the_start_with_one_line()
    {
        await File.WriteAllTextAsync(KeyPath, "broken");
        var (code, output, error) = await Run.Async(
            "serve",
            "--no-seed",
            "--data",
            _folder,
            "--urls",
            "http://127.0.0.1:0"
        );
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(KeyPath, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("schema", "export")]
    [InlineData("parse")]
    [InlineData("import")]
    [InlineData("migrate")]
    public async Task Commands_that_give_out_no_cursor_need_no_key(params string[] command)
    {
        await File.WriteAllTextAsync(KeyPath, "broken");
        var page = Path.Combine(House.Repository.Root, "seed", "razvan-pascanu.fr.txt");
        string[] file = command[0] is "parse" or "import" ? [page] : [];
        var (code, _, error) = await Run.Async([.. command, .. file, "--data", _folder]);
        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task A_cursor_holds_over_a_restart_and_between_servers_of_one_key_only()
    {
        await using var first = await ServedGraph.StartAsync(s => s with { CursorKey = Given });
        await using var twin = await ServedGraph.StartAsync(s => s with { CursorKey = Given });
        await using var stranger = await ServedGraph.StartAsync();
        var page = await AskAsync(first, "{ researchers(first: 1) { pageInfo { endCursor } } }");
        var cursor = page.GetProperty("data")
            .GetProperty("researchers")
            .GetProperty("pageInfo")
            .GetProperty("endCursor")
            .GetString();
        var next = $"{{ researchers(first: 1, after: \"{cursor}\") {{ nodes {{ slug }} }} }}";
        Assert.False((await AskAsync(twin, next)).TryGetProperty("errors", out _));
        Assert.Equal(
            "HC0078",
            (await AskAsync(stranger, next))
                .GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString()
        );
    }

    private static async Task<JsonElement> AskAsync(ServedGraph server, string query)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
