using System.Diagnostics;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Resolution;
using ScholarGraph.Domain.Resolution;

if (args is ["cut", var place, .. var options])
{
    return CutReport.Run(place, options);
}

if (args is not ["quality", var folder, .. var rest])
{
    Console.Error.WriteLine(
        """
        quality DIR [--write FILE]  read every file of the folder, resolve them with and without the ids of their people,
                                    print persons of several ids, and the rates of pairs; write these into FILE's section
        cut DIR [--write FILE]      shorten the given names in every second file, print names that were joined and cannot be one
                                    person's, and the rates of pairs; write these into FILE's section
        """
    );
    return 2;
}

var write = Array.IndexOf(rest, "--write");
var corpus = Corpora.Read(folder);
var all = Labels.Of(corpus);
var apart = Labels.WithoutGathering(all);
var rows = new List<Row>();
foreach (var division in Division.Of(corpus))
{
    var clock = Stopwatch.StartNew();
    var graph = Resolver.Resolve(division.Documents);
    clock.Stop();
    var row = new Row(
        division.Name,
        Score.Of(division, graph, all),
        Score.Of(division, graph, apart),
        graph.People.Count,
        graph.Works.Count,
        clock.Elapsed
    );
    foreach (var line in Report.Confusions(row, graph))
    {
        Console.WriteLine(line);
    }

    rows.Add(row);
}

var section = Report.Section(corpus, (all, apart), rows, Measured.Now());
Console.WriteLine(section);
if (write >= 0 && write + 1 < rest.Length)
{
    Section.Write(rest[write + 1], section);
}

return 0;
