using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ScholarGraph.Benchmarks;

/// <summary>The program as a process of its own that serves on a free port of the loopback.</summary>
public sealed partial class ServedProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly StringBuilder _printed = new();

    private ServedProgram(Process process) => _process = process;

    /// <summary>Where it serves, as soon as it says so; fails with what it printed when it ends before.</summary>
    public Task<Uri> Address => _address.Task;

    /// <summary>Starts it.</summary>
    /// <param name="program">How it is run: the executable, or <c>dotnet</c> and the assembly.</param>
    /// <param name="options">Options of <c>serve</c> except <c>--urls</c>.</param>
    public static ServedProgram Start(
        IReadOnlyList<string> program,
        IReadOnlyList<string> options
    ) => StartAs(program, ["serve", "--urls", "http://127.0.0.1:0", .. options]);

    /// <summary>Starts any server that prints <c>serves ADDRESS/graphql</c> when it does.</summary>
    /// <param name="program">How it is run.</param>
    /// <param name="arguments">All of them.</param>
    public static ServedProgram StartAs(
        IReadOnlyList<string> program,
        IReadOnlyList<string> arguments
    ) => Watch(Run(program, arguments));

    /// <summary>Starts the program with any arguments; the output is read by the caller.</summary>
    public static Process Run(IReadOnlyList<string> program, IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(program);
        return Process.Start(
                new ProcessStartInfo(program[0], [.. program.Skip(1), .. arguments])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException(program[0]);
    }

    /// <summary>Memory that is in RAM, and processor time of all threads, so far.</summary>
    public (long Bytes, TimeSpan Processor) Used()
    {
        _process.Refresh();
        return (_process.WorkingSet64, _process.TotalProcessorTime);
    }

    /// <summary>Ends it at once (SIGKILL), if it has not ended by itself.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Tells it to stop (SIGTERM) and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static ServedProgram Watch(Process process)
    {
        var served = new ServedProgram(process);
        process.OutputDataReceived += served.Hear;
        process.ErrorDataReceived += served.Hear;
        process.EnableRaisingEvents = true;
        process.Exited += served.End;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return served;
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
        {
            return;
        }

        lock (_printed)
        {
            _printed.AppendLine(text);
        }

        if (Serving().Match(text) is { Success: true } serving)
        {
            _address.TrySetResult(new Uri(serving.Groups[1].Value));
        }
    }

    private void End(object? sender, EventArgs e)
    {
        lock (_printed)
        {
            _address.TrySetException(
                new InvalidOperationException($"The program ended before it served: {_printed}")
            );
        }
    }

    [GeneratedRegex(@"serves (\S+)/graphql")]
    private static partial Regex Serving();
}
