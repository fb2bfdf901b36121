using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>Kills the program at given moments, starts it again, and looks whether the graph is whole.</summary>
/// <param name="ground">What is tried, and where.</param>
public sealed class CrashTrial(CrashGround ground)
{
    /// <summary>Runs the commands once without a kill, and then once for each moment.</summary>
    /// <param name="moments">When to kill.</param>
    /// <param name="tell">Hears of each kill as soon as its outcome is known.</param>
    /// <param name="cancellationToken">Ends the trial.</param>
    public async Task<IReadOnlyList<Crash>> RunAsync(
        IReadOnlyList<Moment> moments,
        Action<Crash> tell,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentNullException.ThrowIfNull(tell);
        var fills = new FillTrial(ground);
        var (fill, filled) = await AtAsync(place => fills.UnbrokenAsync(place, cancellationToken));
        var unbroken = await AtAsync(place =>
            UnbrokenAsync(place, fill, filled, cancellationToken)
        );
        var crashes = new List<Crash>();
        foreach (var moment in moments)
        {
            var crash = await AtAsync(place =>
                moment.Kind switch
                {
                    CrashKind.FirstStart => CrashFirstStartAsync(
                        place,
                        moment,
                        unbroken,
                        cancellationToken
                    ),
                    CrashKind.Import => CrashImportAsync(
                        place,
                        moment,
                        unbroken,
                        cancellationToken
                    ),
                    _ => fills.CrashAsync(place, moment, unbroken, cancellationToken),
                }
            );
            tell(crash);
            crashes.Add(crash);
        }

        return crashes;
    }

    private async Task<Unbroken> UnbrokenAsync(
        DataOptions place,
        TimeSpan fill,
        KeptContent filled,
        CancellationToken cancellationToken
    )
    {
        var program = new TriedProgram(ground.Program, place);
        var firstStart = await program.StartAsync(cancellationToken);
        var seeded = await KeptContent.ReadAsync(place, cancellationToken);
        var import = await program.ImportAsync([ground.Input], cancellationToken);
        var imported = await KeptContent.ReadAsync(place, cancellationToken);
        return new Unbroken(firstStart, import, fill, seeded, imported, filled, program.Files);
    }

    private async Task<Crash> CrashFirstStartAsync(
        DataOptions place,
        Moment moment,
        Unbroken unbroken,
        CancellationToken cancellationToken
    )
    {
        var program = new TriedProgram(ground.Program, place);
        var after = unbroken.FirstStart * moment.Share;
        await using (var killed = program.Serve())
        {
            await Task.Delay(after, cancellationToken);
            await killed.KillAsync();
        }

        var found = program.Files;
        var ready = await program.StartAsync(cancellationToken);
        var content = await KeptContent.ReadAsync(place, cancellationToken);
        return new Crash(
            moment,
            after,
            found.Count == 0 ? "nothing" : string.Join(' ', found),
            ready,
            [
                .. content.Broken,
                .. content.Differences(unbroken.Seeded),
                .. Litter(program, unbroken),
            ]
        );
    }

    private async Task<Crash> CrashImportAsync(
        DataOptions place,
        Moment moment,
        Unbroken unbroken,
        CancellationToken cancellationToken
    )
    {
        var program = new TriedProgram(ground.Program, place);
        var after = unbroken.Import * moment.Share;
        await using (var served = program.Serve())
        {
            await TriedProgram.AskAsync(served, cancellationToken);
            using var import = program.Import([ground.Input]);
            await Task.Delay(after, cancellationToken);
            import.Kill();
            await import.WaitForExitAsync(cancellationToken);
            // The one that serves must not have noticed; then it is killed too.
            await TriedProgram.AskAsync(served, cancellationToken);
        }

        var ready = await program.StartAsync(cancellationToken);
        var content = await KeptContent.ReadAsync(place, cancellationToken);
        var isBefore = !content.Differences(unbroken.Seeded).Any();
        await program.ImportAsync([ground.Input], cancellationToken);
        var again = await KeptContent.ReadAsync(place, cancellationToken);
        return new Crash(
            moment,
            after,
            isBefore ? "the graph before the import" : "the graph after the import",
            ready,
            [
                .. content.Broken,
                .. isBefore ? [] : content.Differences(unbroken.Imported),
                .. again.Broken,
                .. again.Differences(unbroken.Imported),
                .. Litter(program, unbroken),
            ]
        );
    }

    private async Task<T> AtAsync<T>(Func<DataOptions, Task<T>> run)
    {
        var place = await ground.NewPlaceAsync();
        try
        {
            return await run(place);
        }
        finally
        {
            await ground.RemoveAsync(place);
        }
    }

    // SQLite's own two files come and go with its connections.
    internal static IEnumerable<string> Litter(TriedProgram program, Unbroken unbroken) =>
        program
            .Files.Except(unbroken.Files)
            .Where(file => !file.EndsWith(".db-wal", StringComparison.Ordinal))
            .Where(file => !file.EndsWith(".db-shm", StringComparison.Ordinal))
            .Select(file => $"{file} was left behind");
}
