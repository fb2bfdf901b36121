using ScholarGraph.Server.Commands;
using Spectre.Console;

namespace ScholarGraph.Tests.Server.Commands;

/// <summary>Runs a command line inside the test.</summary>
internal static class Run
{
    public static async Task<(int Code, string Output, string Error)> Async(
        params string[] arguments
    )
    {
        var (code, output, error, _) = await OnTerminalAsync(arguments, width: null);
        return (code, output, error);
    }

    /// <summary>Runs it as if its output were a terminal without colours.</summary>
    /// <param name="arguments">Of the process.</param>
    /// <param name="width">Columns of the terminal; null for none.</param>
    public static async Task<(
        int Code,
        string Output,
        string Error,
        string Terminal
    )> OnTerminalAsync(string[] arguments, int? width)
    {
        using var terminal = new StringWriter { NewLine = "\n" };
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(
            arguments,
            output,
            error,
            width is { } columns ? () => Terminal(terminal, columns) : null,
            stepBack: _ => null
        );
        return (code, output.ToString(), error.ToString(), terminal.ToString());
    }

    private static IAnsiConsole Terminal(TextWriter writer, int columns)
    {
        var terminal = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        terminal.Profile.Width = columns;
        terminal.Profile.Capabilities.Unicode = true;
        return terminal;
    }

    /// <summary>The lines of what a command printed.</summary>
    public static string[] Lines(this string printed) =>
        printed.Length == 0 ? [] : printed.TrimEnd('\n').Split('\n');
}
