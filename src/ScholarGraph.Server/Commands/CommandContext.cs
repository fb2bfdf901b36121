using System.CommandLine;
using Microsoft.Extensions.Configuration;
using ScholarGraph.Server.Settings;
using Spectre.Console;

namespace ScholarGraph.Server.Commands;

/// <summary>What a command works with.</summary>
/// <param name="Settings">All settings, checked.</param>
/// <param name="Configuration">Where they come from; holds the log levels too.</param>
/// <param name="Parsed">The command's own arguments.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Reasons, for people.</param>
/// <param name="Terminal">Makes the terminal that the output goes to; null when it goes to a file or another program.</param>
internal sealed record CommandContext(
    ServerSettings Settings,
    IConfiguration Configuration,
    ParseResult Parsed,
    TextWriter Output,
    TextWriter Error,
    Func<IAnsiConsole>? Terminal
);
