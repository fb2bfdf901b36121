using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScholarGraph.Api;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Search;
using ScholarGraph.Data;

var options = new Options(args);
if (
    options.Mistake("--data", "--texts", "--rounds", "--write") is not null
    || options.Text("--data") is not { } folder
)
{
    await Console.Error.WriteLineAsync(
        """
        Measures searches, completions and parts of titles against bare SQL on the same SQLite file.

        --data DIR      a migrated graph's folder
        --texts N       texts of each kind (default 60)
        --rounds N      how often each is asked (default 3; one more, which does not count, warms up)
        --write FILE    put the figures into FILE's section
        """
    );
    return 2;
}

await using var services = new ServiceCollection()
    .AddScholarData(new DataOptions { Folder = folder })
    .AddScholarApi()
    .BuildServiceProvider();
var graph = services.GetRequiredService<GraphService>();
await using var connection = new SqliteConnection(
    $"Data Source={Path.Combine(folder, "scholargraph.db")};Mode=ReadOnly"
);
await connection.OpenAsync();
await using (var command = connection.CreateCommand())
{
    // As much as a connection of the graph has.
    command.CommandText = "PRAGMA cache_size = -16384";
    _ = await command.ExecuteNonQueryAsync();
}

var rows = new List<Row>();
foreach (var trial in new Trials(connection, options.Number("--texts", 60)).All())
{
    using var hand = new ByHand(connection, trial.ByHand);
    var (ours, bare) = (new Timing(), new Timing());
    // What is read for the first time does not count.
    await new Timing().MeasureAsync(trial.Texts, text => AskAsync(trial.Document, text));
    for (var round = 0; round < options.Number("--rounds", 3); round++)
    {
        await ours.MeasureAsync(trial.Texts, text => AskAsync(trial.Document, text));
        await bare.MeasureAsync(trial.Texts, text => Task.FromResult(hand.Run(text)));
    }

    rows.Add(new Row(trial.Name, ours, bare));
    Console.WriteLine(trial.Name);
}

await using var counting = connection.CreateCommand();
counting.CommandText =
    "SELECT Publications || ' publications, ' || Researchers || ' researchers' FROM GraphStatistics";
var section = Report.Section(
    rows,
    string.Join(' ', args),
    Convert.ToString(await counting.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? ""
);
Console.WriteLine(section);
if (options.Text("--write") is { } file)
{
    Section.Write(file, section);
}

return 0;

async Task AskAsync(string document, string text)
{
    var answer = await graph.ExecuteAsync(
        new GraphRequest
        {
            Query = document,
            Variables = JsonSerializer.SerializeToElement(new { text }),
        },
        CancellationToken.None
    );
    if (answer.Body.Span.IndexOf("\"errors\""u8) >= 0)
    {
        throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(answer.Body.Span));
    }
}
