using System.CommandLine;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary>Where a command writes to.</summary>
internal sealed class CommandStreams : InvocationConfiguration
{
    /// <summary>Makes the terminal that the output goes to; null when it goes to a file or another program.</summary>
    public Func<IAnsiConsole>? Terminal { get; init; }
}
