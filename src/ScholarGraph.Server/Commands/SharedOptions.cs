using System.CommandLine;
using Microsoft.Extensions.Configuration;
using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

/// <summary>Options of every command; what is given here goes before settings of the same name.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string?> data = new("--data")
    {
        Description =
            "Folder of the database and the server's keys, relative to the current directory (default: data).",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<string?> provider = new("--provider")
    {
        Description = "Database: sqlite (default) or postgres.",
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<string?> connection = new("--connection")
    {
        Description =
            "Connection string of the database, instead of the file in the folder of --data; postgres needs one. One with a password is better given as SCHOLARGRAPH__CONNECTION: other users can see the command line.",
        HelpName = "STRING",
        Recursive = true,
    };

    private readonly Option<string?> urls = new("--urls")
    {
        Description =
            "Addresses to listen on, with semicolons between (default: http://localhost:5080).",
        HelpName = "URL",
        Recursive = true,
    };

    private readonly Option<bool> noSeed = new("--no-seed")
    {
        Description = "Leave an empty database empty.",
        Recursive = true,
    };

    /// <summary>Adds the options to a command and all below it.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(provider);
        command.Options.Add(connection);
        command.Options.Add(urls);
        command.Options.Add(noSeed);
    }

    /// <summary>The settings of appsettings.json and environment, with what the command line changes.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public ServerSettings Settings(ParseResult parsed, IConfiguration configuration)
    {
        var settings = SettingsReader.Read(configuration);
        return SettingsCheck.Check(
            settings with
            {
                Data = parsed.GetValue(data) ?? settings.Data,
                Provider = parsed.GetValue(provider) ?? settings.Provider,
                Connection = parsed.GetValue(connection) ?? settings.Connection,
                Urls = parsed.GetValue(urls) ?? settings.Urls,
                Seed = settings.Seed && !parsed.GetValue(noSeed),
            }
        );
    }

    /// <summary>What a command does, given its settings.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> Action(
        Func<CommandContext, CancellationToken, Task<int>> run
    ) =>
        (parsed, cancellationToken) =>
        {
            var configuration = SettingsReader.Gather(AppContext.BaseDirectory);
            var streams = parsed.InvocationConfiguration;
            var context = new CommandContext(
                Settings(parsed, configuration),
                configuration,
                parsed,
                streams.Output,
                streams.Error,
                (streams as CommandStreams)?.Terminal
            );
            return run(context, cancellationToken);
        };

    /// <summary>The same of a command that works long: a server beside it goes first.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> LongAction(
        Func<CommandContext, CancellationToken, Task<int>> run
    ) =>
        Action(
            async (context, cancellationToken) =>
            {
                using var stepsBack = (
                    context.Parsed.InvocationConfiguration as CommandStreams
                )?.StepBack(context.Settings.Data);
                return await run(context, cancellationToken);
            }
        );
}
