using System.CommandLine;
using Microsoft.Extensions.Configuration;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

/// <summary>What a command works with.</summary>
/// <param name="Settings">All settings, checked.</param>
/// <param name="Configuration">Where they come from; holds the log levels too.</param>
/// <param name="Parsed">The command's own arguments.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Reasons, for people.</param>
internal sealed record CommandContext(
    ServerSettings Settings,
    IConfiguration Configuration,
    ParseResult Parsed,
    TextWriter Output,
    TextWriter Error
);
