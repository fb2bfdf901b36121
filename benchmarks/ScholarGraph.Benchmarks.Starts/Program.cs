using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Starts;

var options = new Options(args);
if (options.Mistake("--runs", "--program", "--write") is not null)
{
    await Console.Error.WriteLineAsync(
        """
        Measures how long the published program takes from its start to its first answer. Run it from the root of the repository.

        --runs N        how many of each kind (default 15)
        --program FILE  the executable; published anew when it is not given
        --write FILE    put the figures into FILE's section
        """
    );
    return 2;
}

var work = Directory.CreateTempSubdirectory("starts-");
try
{
    var trial = new StartTrial(
        options.Text("--program")
            ?? await PublishedProgram.MakeAsync(Path.Combine(work.FullName, "program"))
    );
    var kept = Path.Combine(work.FullName, "kept");
    // Fills the folder, the system's file cache, and this program's own compiled code.
    await trial.RunAsync(kept, CancellationToken.None);
    List<Start> existing = [];
    List<Start> first = [];
    for (var run = 0; run < options.Number("--runs", 15); run++)
    {
        existing.Add(await trial.RunAsync(kept, CancellationToken.None));
        first.Add(
            await trial.RunAsync(Path.Combine(work.FullName, $"{run}"), CancellationToken.None)
        );
    }

    var section = Report.Section(existing, first);
    Console.WriteLine(section);
    if (options.Text("--write") is { } file)
    {
        Section.Write(file, section);
    }

    return 0;
}
finally
{
    work.Delete(recursive: true);
}
