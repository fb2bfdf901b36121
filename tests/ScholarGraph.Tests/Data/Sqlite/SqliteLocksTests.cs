using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Data.Exporting;

namespace ScholarGraph.Tests.Data.Sqlite;

/// <summary>What other processes see of our connections: without our lock they remove the log that we still write to.</summary>
public sealed class SqliteLocksTests
{
    [SkippableFact]
    public Task A_dry_run_leaves_the_locks_of_other_connections() =>
        KeepsLocksAsync(graph => graph.ImportAsync(Pages.Grace, dryRun: true));

    [SkippableFact]
    public Task An_export_leaves_the_locks_of_other_connections() =>
        KeepsLocksAsync(async graph =>
        {
            var reader = new GraphReader(graph.Contexts, graph.Store);
            await (await reader.OpenAsync(default)).DisposeAsync();
        });

    [SkippableFact]
    public Task A_second_migration_leaves_the_locks_of_other_connections() =>
        KeepsLocksAsync(graph => graph.Store.MigrateAsync(default));

    private static async Task KeepsLocksAsync(Func<TestGraph, Task> work)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Locks are read from /proc.");
        await using var graph = await TestGraph.WithAsync(Pages.Ada);
        await using var reading = await graph.Contexts.CreateDbContextAsync();
        await reading.Database.OpenConnectionAsync();
        _ = await reading.Sources.CountAsync();
        Assert.True(HasLock(graph.File));

        await work(graph);

        Assert.True(HasLock(graph.File));
    }

    private static bool HasLock(string file) =>
        new DirectoryInfo("/proc/self/fd")
            .EnumerateFileSystemInfos()
            .Where(handle => handle.LinkTarget == file)
            .Any(handle => IsLocked(int.Parse(handle.Name, CultureInfo.InvariantCulture)));

    private static bool IsLocked(int handle) =>
        File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{handle}"))
            .Any(line => line.StartsWith("lock:", StringComparison.Ordinal));
}
