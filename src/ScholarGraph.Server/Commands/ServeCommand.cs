using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScholarGraph.Api;
using ScholarGraph.Data.Networks;
using ScholarGraph.Data.Storing;
using ScholarGraph.Server.Http;

namespace ScholarGraph.Server.Commands;

/// <summary><c>serve</c>: migrates, seeds an empty database, answers until it is told to stop.</summary>
internal static partial class ServeCommand
{
    public static Command Build(SharedOptions shared)
    {
        var command = new Command("serve", "Serve the graph over HTTP (the default command).");
        command.SetAction(shared.Action(RunAsync));
        return command;
    }

    public static async Task<int> RunAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var settings = context.Settings;
        await using var app = HttpHost.Build(
            settings,
            context.Configuration.GetSection("Logging"),
            services => services.AddScholarGraph(settings)
        );
        await app.Services.GetRequiredService<GraphStore>().MigrateAsync(cancellationToken);
        // The schema is built while the database is filled. It needs the key of the cursors: a folder with another program's
        // file was refused above and got none, and a broken key is told now, not to the first client.
        var graph = Task.Run(
            () => app.Services.GetRequiredService<GraphService>(),
            cancellationToken
        );
        await Preparation.FillAsync(app.Services, settings, cancellationToken);
        _ = await graph;
        using var served = ServedMark.Hold(settings.Data);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            throw new CommandFailure(
                $"The server cannot listen on {settings.Urls} ({CommandLine.OneLine(e.Message).TrimEnd('.')}); choose another address with --urls."
            );
        }

        var logger = app
            .Services.GetRequiredService<ILoggerFactory>()
            .CreateLogger("ScholarGraph.Server");
        LogServing(logger, string.Join(' ', app.Urls.Select(url => $"{url}/graphql")));
        var ahead = settings.NetworkAhead
            ? ReadAheadAsync(
                app.Services.GetRequiredService<CoauthorGraphs>(),
                logger,
                app.Lifetime.ApplicationStopping
            )
            : Task.CompletedTask;
        await app.WaitForShutdownAsync(cancellationToken);
        await ahead;
        return ExitCodes.Done;
    }

    private static async Task ReadAheadAsync(
        CoauthorGraphs graphs,
        ILogger logger,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Task.Run(() => graphs.ReadAheadAsync(cancellationToken), cancellationToken);
            // Reading takes more than the graph does, and a server at rest would keep it.
            GC.Collect(
                GC.MaxGeneration,
                GCCollectionMode.Aggressive,
                blocking: true,
                compacting: true
            );
        }
        catch (Exception e) when (e is OperationCanceledException or NetworkException)
        {
            // The server stops, or nobody is to have the graph: who asks is told so.
        }
        catch (Exception e)
        {
            LogNotReadAhead(logger, e);
        }
    }

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The graph of co-authors could not be read ahead; it is read when somebody asks for it"
    )]
    private static partial void LogNotReadAhead(ILogger logger, Exception cause);

    [LoggerMessage(2, LogLevel.Information, "ScholarGraph serves {Addresses}")]
    private static partial void LogServing(ILogger logger, string addresses);
}
