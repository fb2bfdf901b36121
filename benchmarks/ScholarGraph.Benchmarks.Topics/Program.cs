using System.Globalization;
using System.Text;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Topics;
using ScholarGraph.Data.Topics;

var options = new Options(args);
if (options.Mistake("--sample", "--vocabulary", "--write") is not null)
{
    await Console.Error.WriteLineAsync(
        """
        Measures how well the topics of publications are inferred, on works whose topics are known.

        --sample FILE       works with their topics (default: the sample beside the program)
        --vocabulary FILE   the topics (default: those of the seed)
        --write FILE        put the figures into FILE's section
        """
    );
    return 2;
}

var vocabulary = TopicVocabulary.Parse(
    await File.ReadAllTextAsync(
        options.Text("--vocabulary") ?? Path.Combine(AppContext.BaseDirectory, "topics.json")
    )
);
var sample = await Sample.ReadAsync(
    options.Text("--sample") ?? Path.Combine(AppContext.BaseDirectory, "sample.json")
);
var section = new StringBuilder();
section.Append(
    CultureInfo.InvariantCulture,
    $"""
    ## Inferred topics

    Measured at {Measured.Now()}:

    ```
    dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Topics -- {string.Join(
        ' ',
        args
    )}
    ```

    Titles, some with abstracts, in English and French, invented for this sample with the topics of the seed's vocabulary that they are about; many are traps. The rules were made with the first part in sight; the second was written before they were run, but its misses were seen before the last rule (nouns that two labels share), which mended one of them. One author wrote both and the rules.

    | part | works | topics | found | right | precision | recall |
    | --- | --: | --: | --: | --: | --: | --: |

    """
);
foreach (var (name, works) in new[] { ("seen", sample.Development), ("held out", sample.HeldOut) })
{
    var score = new TopicScore(vocabulary, works);
    section.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {score.Works} | {score.Wanted} | {score.Found} | {score.Right} | {score.Precision:P1} | {score.Recall:P1} |\n"
    );
    foreach (var miss in score.Misses)
    {
        Console.WriteLine($"{name}: {miss}");
    }
}

Console.WriteLine(section);
if (options.Text("--write") is { } file)
{
    Section.Write(file, section.ToString());
}

return 0;
