using System.Net;
using System.Net.Sockets;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>Places to keep the graph in, and addresses to serve it at, that cannot be used.</summary>
public sealed class BadPlaceTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableTheory]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("import")]
    public async Task A_folder_that_cannot_be_written_is_named(string command)
    {
        Directory.CreateDirectory(folder.Data);

        AssertRefused(
            await ReadOnlyAsync(command),
            $"{folder.Database}.lock cannot be opened or written",
            "SG0706"
        );

        Assert.Empty(Directory.GetFileSystemEntries(folder.Data));
    }

    [SkippableTheory]
    [InlineData("serve")]
    [InlineData("import")]
    public async Task A_graph_in_a_folder_that_cannot_be_written_stays_as_it_is(string command)
    {
        await folder.RunAsync("import", DataFolder.Seed);
        var before = folder.Contents();

        AssertRefused(
            await ReadOnlyAsync(command),
            $"{folder.Database}.lock cannot be opened or written",
            "SG0706"
        );

        Assert.Equal(before, folder.Contents());
    }

    [SkippableTheory]
    // Room for the lock file only; for the file but not for the tables; for some of the migrations.
    [InlineData("migrate", 1)]
    [InlineData("migrate", 120)]
    [InlineData("import", 550)]
    [InlineData("serve", 550)]
    public async Task A_full_disk_is_told_and_the_graph_stays_whole(string command, int kilobytes)
    {
        Directory.CreateDirectory(folder.Data);

        var (_, output, error) = await MountedAsync(
            $"""
            mount -t tmpfs -o size={kilobytes}k tmpfs '{folder.Data}' || exit 9
            {Line(command)}
            echo "ended with $?"
            mount -o remount,size=64m '{folder.Data}'
            {Line("import")}
            echo "then with $?"
            """
        );

        // Once there is room again, it goes on where it stood.
        Assert.Contains("ended with 2", output, StringComparison.Ordinal);
        Assert.Contains("then with 0", output, StringComparison.Ordinal);
        var line = Assert.Single(error.Lines());
        Assert.Contains("cannot be opened or written (", line, StringComparison.Ordinal);
        Assert.Contains("the space left", line, StringComparison.Ordinal);
        Assert.Contains("[SG0706]", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_told()
    {
        var file = folder.Write("taken", "mine");

        AssertRefused(await Run.Async("migrate", "--data", file), file, "SG0706");

        Assert.Equal("mine", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_made_with_those_above_it()
    {
        var deep = Path.Combine(folder.Path, "a", "b", "c");

        var (code, output, _) = await Run.Async("migrate", "--data", deep);

        Assert.Equal((0, $"{deep}/scholargraph.db is ready.\n"), (code, output));
    }

    [Fact]
    public async Task A_relative_folder_is_one_of_where_one_stands()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Data);

        var (code, output, _) = await Run.Async("migrate", "--data", relative);

        Assert.Equal((0, $"{folder.Database} is ready.\n"), (code, output));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=graph.db;Mode=Memory")]
    [InlineData("Colour=red")]
    public async Task A_connection_string_that_names_no_file_is_told(string connection) =>
        AssertRefused(
            await Run.Async("migrate", "--connection", connection),
            "The connection string names no SQLite file",
            "SG0710"
        );

    [Fact]
    public async Task A_port_that_is_taken_is_named_with_the_way_out()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";

        var (code, output, error) = await folder.RunAsync("serve", "--no-seed", "--urls", url);

        Assert.Equal((2, ""), (code, output));
        var line = Assert.Single(error.Lines());
        Assert.Contains($"cannot listen on {url}", line, StringComparison.Ordinal);
        Assert.Contains("in use", line, StringComparison.Ordinal);
        Assert.Contains("--urls", line, StringComparison.Ordinal);
    }

    [Theory]
    // An address of the block for documentation, which no card has.
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("https://127.0.0.1:0")]
    public async Task An_address_that_cannot_be_listened_on_is_named(string url)
    {
        var (code, output, error) = await OwnProcess.RunAsync(
            OwnProcess.Dotnet("serve", "--no-seed", "--data", folder.Data, "--urls", url)
        );

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            $"cannot listen on {url}",
            Assert.Single(error.Lines()),
            StringComparison.Ordinal
        );
    }

    private static void AssertRefused(
        (int Code, string Output, string Error) result,
        string what,
        string code
    )
    {
        Assert.Equal((2, ""), (result.Code, result.Output));
        var line = Assert.Single(result.Error.Lines());
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.EndsWith($" [{code}]", line, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> ReadOnlyAsync(string command) =>
        MountedAsync(
            $"""
            mount --bind '{folder.Data}' '{folder.Data}' || exit 9
            mount -o remount,bind,ro '{folder.Data}' || exit 9
            exec {Line(command)}
            """
        );

    // Mounts need root, or a kernel that gives each user a name space of his own.
    private static async Task<(int Code, string Output, string Error)> MountedAsync(string script)
    {
        var can = await OwnProcess.RunAsync(
            OwnProcess.WithMounts("mount -t tmpfs tmpfs /mnt && echo yes")
        );
        Skip.If(can.Output != "yes\n", $"This machine lets the tests mount nothing: {can.Error}");
        return await OwnProcess.RunAsync(OwnProcess.WithMounts(script));
    }

    private string Line(string command) =>
        string.Join(
            ' ',
            OwnProcess
                .Dotnet([
                    command,
                    .. command == "import" ? [DataFolder.Seed] : Array.Empty<string>(),
                    "--data",
                    folder.Data,
                    "--urls",
                    "http://127.0.0.1:0",
                ])
                .Select(part => $"'{part}'")
        );
}
