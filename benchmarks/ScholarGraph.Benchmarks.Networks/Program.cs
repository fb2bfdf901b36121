using System.Globalization;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Networks;
using ScholarGraph.Data;

var options = new Options(args);
if (
    options.Mistake("--data", "--connection", "--runs", "--readings", "--write", "--title")
        is not null
    || (options.Text("--data") ?? options.Text("--connection")) is null
)
{
    await Console.Error.WriteLineAsync(
        """
        Measures the graph of co-authors in memory, and what is asked of it, over a generated corpus. Run it from the root of the repository.

        --data DIR           folder of a graph that `scholargraph generate` wrote
        --connection STRING  a PostgreSQL database with one instead
        --runs N             how often each question is asked (default 1000)
        --readings N         how often the whole graph is read (default 5)
        --write FILE         put the figures into FILE
        --title TEXT         under this heading
        """
    );
    return 2;
}

var place = options.Text("--connection") is { } connection
    ? new DataOptions { Provider = "postgres", ConnectionString = connection }
    : new DataOptions { Folder = options.Text("--data")! };
var (readings, size, processor) = (new List<TimeSpan>(), "", TimeSpan.Zero);
for (var i = options.Number("--readings", 5); i > 0; i--)
{
    await using var fresh = await Corpus.OpenAsync(place);
    var before = GC.GetTotalMemory(forceFullCollection: true);
    var (started, used) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
    var graph = await fresh.GraphAsync();
    readings.Add(TimeProvider.System.GetElapsedTime(started));
    processor += Environment.CpuUsage.TotalTime - used;
    var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
    size = string.Create(
        CultureInfo.InvariantCulture,
        $"{graph.Count:N0} researchers and {Links(graph):N0} pairs take {graph.Bytes / 1e6:F0} MB ({taken / 1e6:F0} MB by the collector's count)."
    );
    Console.WriteLine(
        $"read in {readings[^1].TotalSeconds:F2} s ({processor.TotalSeconds / readings.Count:F2} s of processor time): {size}"
    );
}

await using var corpus = await Corpus.OpenAsync(place);
var runs = options.Number("--runs", 1000);
List<Row> rows =
[
    .. await new Questions(corpus, runs).RunAsync(),
    await new Commits(corpus).RunAsync(Math.Min(runs, 50)),
];
var section = Report.Section(
    options.Text("--title") ?? "Paths and networks",
    "dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Networks -- "
        + string.Join(' ', args),
    size,
    new Row("reading the whole graph", readings, processor),
    rows
);
Console.WriteLine(section);
if (options.Text("--write") is { } file)
{
    Section.Write(file, section);
}

return 0;

static long Links(ScholarGraph.Domain.Networks.CoauthorGraph graph)
{
    var links = 0L;
    for (var node = 0; node < graph.Count; node++)
    {
        links += graph.LinksOf(node).Count;
    }

    return links / 2;
}
