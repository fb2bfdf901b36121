using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Prices;

var options = new Options(args);
if (
    options.Mistake("--data", "--program", "--milliseconds", "--write") is not null
    || options.Text("--data") is not { } data
)
{
    await Console.Error.WriteLineAsync(
        """
        Compares the announced price of operations with the processor time that the server takes for them. Run it from the root of the repository.

        --data DIR         folder with a corpus that `scholargraph generate` made
        --program FILE     the executable; published anew when it is not given
        --milliseconds N   processor time to spend on each operation (default 400)
        --write FILE       put the figures into FILE's section
        """
    );
    return 2;
}

var work = Directory.CreateTempSubdirectory("prices-");
try
{
    var program =
        options.Text("--program")
        ?? await PublishedProgram.MakeAsync(Path.Combine(work.FullName, "program"));
    await using var served = ServedProgram.Start(
        ["env", "SCHOLARGRAPH__KeptAnswersBytesMax=0", program],
        ["--data", data, "--no-seed"]
    );
    using var trial = new PriceTrial(served, await served.Address);
    var spent = TimeSpan.FromMilliseconds(options.Number("--milliseconds", 400));
    var operations = await Operations.DrawAsync(trial);
    foreach (var operation in operations)
    {
        await trial.WarmAsync(operation);
    }

    var priced = new List<Priced>();
    foreach (var operation in operations)
    {
        priced.Add(await trial.RunAsync(operation, spent));
        Console.WriteLine(priced[^1]);
    }

    var section = Report.Section(priced);
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
