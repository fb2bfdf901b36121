using System.Diagnostics;

namespace ScholarGraph.Benchmarks;

/// <summary>The program as an operator gets it.</summary>
public static class PublishedProgram
{
    /// <summary>Publishes it from the repository that one stands in.</summary>
    /// <param name="folder">Where to.</param>
    /// <returns>The executable.</returns>
    /// <exception cref="InvalidOperationException">It could not be published; the reason is on the console.</exception>
    public static async Task<string> MakeAsync(string folder)
    {
        using var publish = Process.Start(
            "dotnet",
            ["publish", "src/ScholarGraph.Server", "--output", folder, "--verbosity", "quiet"]
        );
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.GetFullPath(Path.Combine(folder, "scholargraph"))
            : throw new InvalidOperationException(
                $"dotnet publish ended with {publish.ExitCode}; run this from the root of the repository."
            );
    }
}
