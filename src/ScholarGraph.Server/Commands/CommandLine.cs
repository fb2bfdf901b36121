using System.CommandLine;
using ScholarGraph.Data.Storing;
using ScholarGraph.Server.Keys;
using ScholarGraph.Server.Settings;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    // A request may take its timeout to end; after that the process is ended anyway.
    private static readonly TimeSpan ShutdownPatience = TimeSpan.FromSeconds(35);

    /// <summary>The root with all commands below it; without a command it serves.</summary>
    public static RootCommand Build()
    {
        var shared = new SharedOptions();
        var root = new RootCommand(
            "ScholarGraph: researchers, publications, co-authors and topics as one graph, served as GraphQL."
        );
        shared.AddTo(root);
        root.SetAction(shared.Action(ServeCommand.RunAsync));
        root.Subcommands.Add(ServeCommand.Build(shared));
        root.Subcommands.Add(ParseCommand.Build(shared));
        root.Subcommands.Add(ImportCommand.Build(shared));
        root.Subcommands.Add(ExportCommand.Build(shared));
        root.Subcommands.Add(MigrateCommand.Build(shared));
        root.Subcommands.Add(GenerateCommand.Build(shared));
        root.Subcommands.Add(KeysCommand.Build(shared));
        root.Subcommands.Add(SchemaCommand.Build(shared));
        root.Subcommands.Add(HealthCommand.Build(shared));
        return root;
    }

    /// <summary>Runs what the arguments say.</summary>
    /// <returns>One of <see cref="ExitCodes"/>; failures are one line on <paramref name="error"/>.</returns>
    /// <param name="arguments">Of the process.</param>
    /// <param name="output">Results.</param>
    /// <param name="error">Reasons.</param>
    /// <param name="terminal">Makes the terminal that <paramref name="output"/> is; null when it is none.</param>
    /// <param name="stepBack">Lets others on the machine go first: called with the data folder by commands that work long, beside a server it may be, and disposed at their end.</param>
    public static async Task<int> RunAsync(
        string[] arguments,
        TextWriter output,
        TextWriter error,
        Func<IAnsiConsole>? terminal,
        Func<string, IDisposable?> stepBack
    )
    {
        var parsed = Build().Parse(arguments);
        if (Mistakes.First(parsed) is { } mistake)
        {
            await error.WriteLineAsync(mistake);
            return ExitCodes.NothingDone;
        }

        try
        {
            return await parsed.InvokeAsync(
                new CommandStreams
                {
                    Output = output,
                    Error = error,
                    Terminal = terminal,
                    StepBack = stepBack,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = ShutdownPatience,
                },
                CancellationToken.None
            );
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync(OneLine(failure.Message));
            return failure.ExitCode;
        }
        catch (StoreException e)
        {
            await error.WriteLineAsync(OneLine($"{e.Message} [{e.Code}]"));
            return ExitCodes.NothingDone;
        }
        catch (KeyException e)
        {
            await error.WriteLineAsync(OneLine($"{e.Message} [{e.Code}]"));
            return ExitCodes.NothingDone;
        }
        catch (SettingsException e)
        {
            await error.WriteLineAsync(OneLine(e.Message));
            return ExitCodes.NothingDone;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted.");
            return ExitCodes.NothingDone;
        }
#pragma warning disable CA1031 // The outermost place of the program: a person gets a line, not a stack.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await error.WriteLineAsync(
                $"A defect of ScholarGraph stopped the command ({e.GetType().Name}: {OneLine(e.Message)}); please report it with the command you ran."
            );
            return ExitCodes.NothingDone;
        }
    }

    /// <summary>A message without line ends: whoever reads logs counts on one line for one failure.</summary>
    public static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
