using System.Globalization;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Crashes;

var options = new Options(args);
var server = options.Text("--connection");
if (
    options.Mistake("--moments", "--seed", "--provider", "--connection", "--program", "--write")
        is not null
    || (options.Text("--provider") == "postgres") != (server is not null)
)
{
    await Console.Error.WriteLineAsync(
        """
        Kills the published program at random moments of its first start, of an import into a graph that is being served, and of many files into an empty one;
        starts it again, and compares the graph with that of an unbroken run. Run it from the root of the repository.

        --moments N          how many of each (default 30)
        --seed S             which moments (default 1)
        --provider NAME      sqlite (default) or postgres
        --connection STRING  for postgres: a server, and a user who may make databases
        --program FILE       the executable; published anew when it is not given
        --write FILE         put the figures into FILE's section
        """
    );
    return 2;
}

var work = Directory.CreateTempSubdirectory("crashes-");
try
{
    var input = Path.Combine(work.FullName, "library.bib");
    await File.WriteAllTextAsync(input, MadeLibrary.Of(2000));
    var ground = new CrashGround
    {
        Program =
        [
            options.Text("--program")
                ?? await PublishedProgram.MakeAsync(Path.Combine(work.FullName, "program")),
        ],
        Input = input,
        Files = MadeLibrary.InFiles(work.FullName, 2000),
        NewPlaceAsync = () => Places.NewAsync(server),
        RemoveAsync = place => Places.RemoveAsync(place, server),
    };
    var (moments, seed) = (options.Number("--moments", 30), options.Number("--seed", 1));
    var crashes = await new CrashTrial(ground).RunAsync(
        [
            .. Moment.Draw(CrashKind.FirstStart, moments, seed),
            .. Moment.Draw(CrashKind.Import, moments, seed + 1),
            .. Moment.Draw(CrashKind.Fill, moments, seed + 2),
        ],
        crash => Console.WriteLine(Report.Line(crash)),
        CancellationToken.None
    );
    var section = Report.Section(crashes, options.Text("--provider") ?? "sqlite", seed);
    Console.WriteLine(section);
    if (options.Text("--write") is { } file)
    {
        Section.Write(file, section);
    }

    return crashes.All(crash => crash.Faults.Count == 0 && crash.Ready < Report.ReadyMax) ? 0 : 1;
}
finally
{
    work.Delete(recursive: true);
}
