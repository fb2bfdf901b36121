using ScholarGraph.Data;

namespace ScholarGraph.Benchmarks.Crashes;

/// <summary>Kills an import of many files into an empty graph.</summary>
/// <param name="ground">What is tried, and where.</param>
internal sealed class FillTrial(CrashGround ground)
{
    /// <summary>Imports them without a kill.</summary>
    public async Task<(TimeSpan Time, KeptContent Content)> UnbrokenAsync(
        DataOptions place,
        CancellationToken cancellationToken
    )
    {
        var program = new TriedProgram(ground.Program, place);
        var time = await program.ImportAsync(ground.Files, cancellationToken);
        return (time, await KeptContent.ReadAsync(place, cancellationToken));
    }

    /// <summary>Kills the import, and lets a second one do it to the end. Nothing is served: an empty graph would be seeded then.</summary>
    public async Task<Crash> CrashAsync(
        DataOptions place,
        Moment moment,
        Unbroken unbroken,
        CancellationToken cancellationToken
    )
    {
        var program = new TriedProgram(ground.Program, place);
        var after = unbroken.Fill * moment.Share;
        using (var fill = program.Import(ground.Files))
        {
            await Task.Delay(after, cancellationToken);
            fill.Kill();
            await fill.WaitForExitAsync(cancellationToken);
        }

        var found = program.Files;
        var again = await program.ImportAsync(ground.Files, cancellationToken);
        var content = await KeptContent.ReadAsync(place, cancellationToken);
        return new Crash(
            moment,
            after,
            found.Count == 0 ? "nothing" : string.Join(' ', found),
            again,
            [
                .. content.Broken,
                .. content.Differences(unbroken.Filled),
                .. CrashTrial.Litter(program, unbroken),
            ]
        );
    }
}
