using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace ScholarGraph.Tests.Server.Http;

/// <summary>Runs a script of the folder <c>Node</c>, with the packages that the build has installed from its lock file.</summary>
internal static class NodeScript
{
    private static string Folder { get; } =
        typeof(NodeScript)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "NpmInstalled")
            .Value!;

    /// <summary>Why scripts cannot run here; null when they can.</summary>
    public static string? Missing { get; } =
        !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "npm ci has installed nothing"
        : !Starts() ? "Node.js was not found"
        : null;

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        using var process = Start([script, .. arguments]);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }

    private static bool Starts()
    {
        try
        {
            using var process = Start(["--version"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
