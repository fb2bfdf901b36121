using ScholarGraph.Benchmarks.Crashes;
using ScholarGraph.Data;
using ScholarGraph.Tests.Data;
using ScholarGraph.Tests.Server.Commands;

namespace ScholarGraph.Tests.Server.Crashes;

/// <summary>The program is killed where it writes, and the next start finds a whole graph: the benchmark's trial with a few seeded moments.</summary>
public abstract class CrashSuite(TestDatabase database)
{
    // Only so that a start that waits for ever does not hold the tests for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [SkippableFact]
    public async Task After_a_kill_the_next_start_is_ready_and_the_graph_whole()
    {
        Skip.If(database.Missing is not null, database.Missing);
        using var folder = new DataFolder();
        using var patience = new CancellationTokenSource(Patience);
        var trial = new CrashTrial(
            new CrashGround
            {
                Program = OwnProcess.Dotnet(),
                Input = folder.Write("library.bib", MadeLibrary.Of(300)),
                Files = MadeLibrary.InFiles(folder.Path, 300),
                NewPlaceAsync = () => NewPlaceAsync(folder),
                RemoveAsync = place => RemoveAsync(place, folder),
            }
        );
        IReadOnlyList<Moment> moments =
        [
            .. Moment.Draw(CrashKind.FirstStart, 2, seed: 11),
            .. Moment.Draw(CrashKind.Import, 2, seed: 12),
            .. Moment.Draw(CrashKind.Fill, 3, seed: 13),
        ];

        var crashes = await trial.RunAsync(moments, _ => { }, patience.Token);

        Assert.Equal(moments, crashes.Select(crash => crash.Moment));
        Assert.All(crashes, crash => Assert.Empty(crash.Faults));
    }

    // On a server the folder holds the key alone.
    private async Task<DataOptions> NewPlaceAsync(DataFolder folder)
    {
        var place = await database.NewPlaceAsync();
        return place.ConnectionString is null ? place : place with { Folder = folder.Data };
    }

    private async Task RemoveAsync(DataOptions place, DataFolder folder)
    {
        await database.RemoveAsync(place);
        if (Directory.Exists(folder.Data))
        {
            Directory.Delete(folder.Data, recursive: true);
        }
    }
}
