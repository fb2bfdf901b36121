using System.CommandLine;

namespace ScholarGraph.Server.Commands;

/// <summary><c>health</c>: asks a running server whether it can answer; for containers, whose images have no curl.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Option<string?> Url = new("--url")
    {
        Description = "Address of the server; by default the first of --urls.",
        HelpName = "URL",
    };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("health", "Ask a running server whether it can answer.");
        command.Options.Add(Url);
        command.SetAction(shared.Action(RunAsync));
        return command;
    }

    /// <summary>Where to ask a server that listens on an address: a wildcard host is this machine.</summary>
    /// <param name="url">One of the setting Urls.</param>
    /// <returns>null when it is no address.</returns>
    public static Uri? Probe(string url)
    {
        var host = url.Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal);
        return
            Uri.TryCreate(host, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            ? new Uri(address, "/health/ready")
            : null;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var url = context.Parsed.GetValue(Url) ?? context.Settings.Urls.Split(';')[0];
        var probe =
            Probe(url)
            ?? throw new CommandFailure(
                $"'{url}' is no address; give one such as --url http://localhost:5080."
            );
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(probe, cancellationToken);
            await context.Output.WriteLineAsync($"{probe} {(int)response.StatusCode}");
            return response.IsSuccessStatusCode ? ExitCodes.Done : ExitCodes.PartlyDone;
        }
        catch (Exception e)
            when (e is HttpRequestException or TaskCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw new CommandFailure(
                $"{probe} does not answer ({e.Message}); is the server running?"
            )
            {
                ExitCode = ExitCodes.PartlyDone,
            };
        }
    }
}
