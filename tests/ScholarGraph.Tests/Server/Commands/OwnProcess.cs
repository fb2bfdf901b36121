using System.Diagnostics;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>Runs the program as a process of its own, where a test needs what a process has: a user, a disk, an end.</summary>
internal static class OwnProcess
{
    // Only so that a process that serves by mistake does not hold the tests for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program as the tests were built with it.</summary>
    public static string Program { get; } =
        Path.Combine(AppContext.BaseDirectory, "scholargraph.dll");

    /// <summary>Whether this process may do what only root may.</summary>
    public static bool IsRoot { get; } = Environment.IsPrivilegedProcess;

    /// <summary>The program's command line.</summary>
    public static string[] Dotnet(params string[] arguments) =>
        [Environment.ProcessPath ?? "dotnet", Program, .. arguments];

    /// <summary>The same without root's rights to write everywhere.</summary>
    public static string[] Unprivileged(string[] command) =>
        IsRoot
            ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command]
            : command;

    /// <summary>Runs a shell script where file systems can be mounted that nobody else sees.</summary>
    public static string[] WithMounts(string script) =>
        [
            "unshare",
            .. IsRoot ? new[] { "--mount" } : ["--user", "--map-root-user", "--mount"],
            "sh",
            "-c",
            script,
        ];

    /// <summary>Starts a process whose output is read.</summary>
    public static Process Start(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A user without a home is none that .NET's host minds, but it must not look into root's.
        start.Environment["HOME"] = Path.GetTempPath();
        return Process.Start(start) ?? throw new InvalidOperationException(command[0]);
    }

    /// <summary>Runs a process to its end.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(
        params string[] command
    )
    {
        using var process = Start(command);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{string.Join(' ', command)} did not end: {await output}{await error}"
            );
        }

        return (process.ExitCode, await output, await error);
    }
}
