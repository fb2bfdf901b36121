using System.Globalization;
using ScholarGraph.Server.Commands;

namespace ScholarGraph.Tests.Server.Commands;

public sealed class LowPriorityTests : IDisposable
{
    // Only so that a process that never steps back does not hold the tests for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true, "import", "nothing.bib")]
    [InlineData(true, "generate", "--publications", "1")]
    [InlineData(true, "export", "--format", "bibtex")]
    [InlineData(false, "parse", "nothing.txt")]
    [InlineData(false, "migrate")]
    public async Task Commands_that_work_long_step_back(bool stepsBack, params string[] arguments)
    {
        var times = 0;

        _ = await CommandLine.RunAsync(
            [.. arguments, "--data", folder.Data],
            TextWriter.Null,
            TextWriter.Null,
            terminal: null,
            stepBack: () => times++
        );

        Assert.Equal(stepsBack ? 1 : 0, times);
    }

    [SkippableFact]
    public async Task Every_thread_of_such_a_command_steps_back()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells the priority of a thread.");
        using var process = OwnProcess.Start(
            OwnProcess.Dotnet("generate", "--publications", "2000000", "--data", folder.Data)
        );
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            // Its first line comes when it works.
            _ = await process.StandardOutput.ReadLineAsync(patience.Token);

            var threads = Nice(process.Id);
            Assert.NotEmpty(threads);
            Assert.All(threads, nice => Assert.InRange(nice, 10, 19));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    // The 19th field of a thread's line; the second, its name, may hold spaces.
    private static List<int> Nice(int process) =>
        [
            .. Directory
                .EnumerateDirectories(
                    string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task")
                )
                .Select(LineOf)
                .OfType<string>()
                .Select(line => line[(line.LastIndexOf(')') + 2)..].Split(' ')[16])
                .Select(nice => int.Parse(nice, CultureInfo.InvariantCulture)),
        ];

    private static string? LineOf(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "stat"));
        }
        catch (IOException)
        {
            // The thread has just ended.
            return null;
        }
    }
}
