using System.Globalization;
using System.Numerics;
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
        var folders = new List<string>();

        _ = await CommandLine.RunAsync(
            [.. arguments, "--data", folder.Data],
            TextWriter.Null,
            TextWriter.Null,
            terminal: null,
            stepBack: data =>
            {
                folders.Add(data);
                return null;
            }
        );

        Assert.Equal(stepsBack ? [folder.Data] : [], folders);
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

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_thread_of_such_a_command_leaves_a_processor_to_a_server_on_the_same_data(
        bool isServed
    )
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells the processors of a thread.");
        Skip.If(Environment.ProcessorCount < 2, "There is one processor, which nobody can leave.");
        _ = Directory.CreateDirectory(folder.Data);
        using var served = isServed ? ServedMark.Hold(folder.Data) : null;
        Assert.Equal(isServed, served is not null);
        using var process = OwnProcess.Start(
            OwnProcess.Dotnet("generate", "--publications", "2000000", "--data", folder.Data)
        );
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            // Its first line comes when it works.
            _ = await process.StandardOutput.ReadLineAsync(patience.Token);

            var threads = Tasks(process.Id, "status").Select(AllowedProcessors).ToList();
            Assert.NotEmpty(threads);
            Assert.All(
                threads,
                count => Assert.Equal(Environment.ProcessorCount - (isServed ? 1 : 0), count)
            );
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    // A mask in hexadecimal digits, with commas between.
    private static int AllowedProcessors(string status) =>
        status
            .Split('\n')
            .Single(line => line.StartsWith("Cpus_allowed:", StringComparison.Ordinal))
            .Split('\t')[1]
            .Where(char.IsAsciiHexDigit)
            .Sum(digit => BitOperations.PopCount((uint)Convert.ToInt32($"{digit}", 16)));

    // The 19th field of a thread's line; the second, its name, may hold spaces.
    private static List<int> Nice(int process) =>
        [
            .. Tasks(process, "stat")
                .Select(line => line[(line.LastIndexOf(')') + 2)..].Split(' ')[16])
                .Select(nice => int.Parse(nice, CultureInfo.InvariantCulture)),
        ];

    private static IEnumerable<string> Tasks(int process, string file) =>
        Directory
            .EnumerateDirectories(
                string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task")
            )
            .Select(task => TextOf(Path.Combine(task, file)))
            .OfType<string>();

    private static string? TextOf(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            // The thread has just ended.
            return null;
        }
    }
}
