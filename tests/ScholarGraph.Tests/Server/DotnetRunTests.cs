using System.Diagnostics;
using ScholarGraph.Tests.House;
using ScholarGraph.Tests.Server.Commands;

namespace ScholarGraph.Tests.Server;

/// <summary>The command that the README gives, as the tool of the SDK runs it.</summary>
public sealed class DotnetRunTests : IDisposable
{
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_and_the_data_folder_are_relative_to_where_one_stands()
    {
        File.Copy(DataFolder.Seed, Path.Combine(_folder.Path, "page.txt"));

        var (code, error) = await RunAsync("import", "page.txt");

        Assert.Equal((0, ""), (code, error));
        Assert.True(File.Exists(_folder.Database));
    }

    private async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    "run",
                    "--no-build",
                    "--configuration",
                    configuration,
                    "--project",
                    Path.Combine(Repository.Root, "src", "ScholarGraph.Server"),
                    "--",
                    .. arguments,
                ]
            )
            {
                WorkingDirectory = _folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await output;
        return (process.ExitCode, await error);
    }
}
