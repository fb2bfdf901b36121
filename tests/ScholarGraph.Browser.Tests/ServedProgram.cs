using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ScholarGraph.Browser.Tests;

/// <summary>The program as an operator starts it: its own process, an empty folder that it seeds, a free port of this machine.</summary>
public sealed partial class ServedProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private ServedProgram(Process process, string folder, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Address = address;
    }

    /// <summary>The root.</summary>
    public Uri Address { get; }

    private static string Program { get; } =
        typeof(ServedProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "Program")
            .Value!;

    /// <summary>Whether the build had Node.js, and carries the IDE.</summary>
    public static bool HasIde { get; } =
        File.Exists(Path.Combine(Path.GetDirectoryName(Program)!, "ide", "index.html"));

    /// <summary>Starts the program and waits until it says where it serves.</summary>
    /// <param name="settings">Further settings, as in the environment.</param>
    public static async Task<ServedProgram> StartAsync(
        params (string Name, string Value)[] settings
    )
    {
        var folder = Directory.CreateTempSubdirectory("scholargraph-").FullName;
        var start = new ProcessStartInfo(
            "dotnet",
            [Program, "serve", "--data", folder, "--urls", "http://127.0.0.1:0"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment["SCHOLARGRAPH__" + name.ToUpperInvariant()] = value;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Serving().Match(line) is { Success: true } match)
            {
                process.BeginErrorReadLine();
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServedProgram(process, folder, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex(@"serves (http://[^/\s]+)/graphql")]
    private static partial Regex Serving();
}
