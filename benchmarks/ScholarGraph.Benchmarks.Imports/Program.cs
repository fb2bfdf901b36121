using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Imports;

var options = new Options(args);
if (
    options.Mistake("--files", "--provider", "--connection", "--program", "--write") is not null
    || options.Text("--files") is not { } folder
)
{
    await Console.Error.WriteLineAsync(
        """
        Measures imports by the published program, and with wrk what it serves meanwhile. Run it from the root of the repository.

        --files DIR          the files to import, with all folders in it
        --provider NAME      sqlite (default) or postgres
        --connection STRING  of an empty database; for postgres
        --program FILE       the executable; published anew when it is not given
        --write FILE         put the figures into FILE's section
        """
    );
    return 2;
}

var work = Directory.CreateTempSubdirectory("imports-");
try
{
    var provider = options.Text("--provider") ?? "sqlite";
    var program =
        options.Text("--program")
        ?? await PublishedProgram.MakeAsync(Path.Combine(work.FullName, "program"));
    string[] place = options.Text("--connection") is { } connection
        ? ["--provider", provider, "--connection", connection]
        : ["--provider", provider, "--data", Path.Combine(work.FullName, "data")];
    var trial = new ImportTrial(program, place);
    string[] files =
    [
        .. Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal),
    ];
    var small = Path.Combine(work.FullName, "small.bib");
    SmallBibliography.Write(small);
    var before = Load();
    List<Import> imports =
    [
        await trial.RunAsync("into an empty graph", files),
        await trial.RunAsync("the same again", files),
        await trial.RunAsync($"{SmallBibliography.Works} works more", [small]),
        await trial.RunAsync("these again", [small]),
        await new DecisionTrial(program, place).MergeAsync(),
    ];
    // A server on a database of its own: that of the connection is full now.
    string[] served = ["--data", Path.Combine(work.FullName, "served")];
    var meanwhile =
        provider == "sqlite"
            ? await ServedMeanwhile.MeasureAsync(
                program,
                served,
                work.FullName,
                () => new ImportTrial(program, served).RunAsync("while served", files)
            )
            : null;
    var section = Report.Section(provider, files.Length, (before, Load()), imports, meanwhile);
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

static string Load() =>
    File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
