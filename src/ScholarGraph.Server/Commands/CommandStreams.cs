using System.CommandLine;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary>What a command has of the process that it runs in.</summary>
internal sealed class CommandStreams : InvocationConfiguration
{
    /// <summary>Makes the terminal that the output goes to; null when it goes to a file or another program.</summary>
    public Func<IAnsiConsole>? Terminal { get; init; }

    /// <summary>Lets others on the machine go first, and a server on the data folder that is given, until the command is done.</summary>
    public required Func<string, IDisposable?> StepBack { get; init; }
}
