using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Data.Storing;

namespace ScholarGraph.Server.Commands;

/// <summary><c>migrate</c>: makes the database, or brings it to this version.</summary>
internal static class MigrateCommand
{
    public static Command Build(SharedOptions shared)
    {
        var command = new Command(
            "migrate",
            "Make the database, or bring it to this version; nothing is seeded."
        );
        command.SetAction(shared.Action(RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        await using var services = new ServiceCollection()
            .AddScholarGraph(context.Settings)
            .BuildServiceProvider();
        await Preparation.MigrateAsync(services, cancellationToken);
        await context.Output.WriteLineAsync(
            $"{services.GetRequiredService<GraphStore>().Place} is ready."
        );
        return ExitCodes.Done;
    }
}
