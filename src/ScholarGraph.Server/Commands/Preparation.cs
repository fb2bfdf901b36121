using ScholarGraph.Server.Settings;

namespace ScholarGraph.Server.Commands;

internal static class Preparation
{
    public static Task PrepareAsync(
        IServiceProvider services,
        ServerSettings settings,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;
}
