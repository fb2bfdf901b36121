using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Profiles;

switch (args)
{
    case ["pages", .. var rest]:
        return Pages(rest);
    case ["explain", var file]:
        Explain.Page(File.ReadAllText(file), Console.Out);
        return 0;
    case ["speed"]:
        foreach (var (size, time, processor) in Speed.Doubling())
        {
            Console.WriteLine(
                $"{size} MB: {time.TotalMilliseconds:F0} ms, {processor.TotalMilliseconds:F0} ms of processor time"
            );
        }

        return 0;
    case ["fit", var names, var titles, var weights]:
        return Fit.Weights(names, titles, weights);
    default:
        Console.Error.WriteLine(
            """
            pages DIR... [--write FILE]  parse the *.txt of each folder, compare with the *.expected.json beside them; print each
                                         miss with its reason, the rates and the speed; write these into FILE's section;
                                         a folder's about.txt names it in one line
            explain FILE                 print each listing of a page as parsed, with confidence and reason
            speed                        time made pages of 1.25 to 10 MB
            fit NAMES TITLES WEIGHTS     fit the weights of the shape model to a file of names and a file of titles
            """
        );
        return 2;
}

static int Pages(string[] arguments)
{
    var write = Array.IndexOf(arguments, "--write");
    var folders = (write < 0 ? arguments : arguments[..write])
        .Select(folder =>
            (Name: PageFolder.NameOf(folder), Pages: PageFolder.Scores(folder).ToList())
        )
        .ToList();
    foreach (var (name, pages) in folders)
    {
        foreach (var line in Report.Misses(name, pages))
        {
            Console.WriteLine(line);
        }
    }

    var section = Report.Section(folders, Speed.Doubling(), Measured.Now());
    Console.WriteLine(section);
    if (write >= 0 && write + 1 < arguments.Length)
    {
        Section.Write(arguments[write + 1], section);
    }

    var all = folders.SelectMany(folder => folder.Pages).ToList();
    return all.Count == 0 ? 2
        : all.TrueForAll(page => page.Misses.Count == 0) ? 0
        : 1;
}
