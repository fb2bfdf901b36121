using System.Diagnostics;
using ScholarGraph.Benchmarks.Profiles;
using ScholarGraph.Domain.Profiles;

switch (args)
{
    case ["--pages", var folder]:
        return Measure.Pages(folder, Console.Out);
    case ["--explain", var file]:
        Explain.Page(File.ReadAllText(file), Console.Out);
        return 0;
    case ["--speed", var file]:
        var text = File.ReadAllText(file);
        var clock = Stopwatch.StartNew();
        var listings = ProfileParser.Parse(text).Listings.Count;
        Console.WriteLine(
            $"{text.Length} characters, {listings} listings, {clock.ElapsedMilliseconds} ms"
        );
        return 0;
    case ["--fit", var names, var titles, var weights]:
        return Fit.Weights(names, titles, weights);
    default:
        Console.Error.WriteLine(
            "--pages DIR    parse *.txt, compare with *.expected.json beside it, print each miss and the rate"
        );
        Console.Error.WriteLine(
            "--explain FILE print each listing as parsed, with confidence and reason"
        );
        Console.Error.WriteLine("--speed FILE   parse one text once, cold");
        return 2;
}
