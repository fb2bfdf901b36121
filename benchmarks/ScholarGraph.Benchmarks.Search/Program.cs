using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ScholarGraph.Api;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Search;
using ScholarGraph.Data;

var options = new Options(args);
if (
    options.Mistake(
        "--data",
        "--texts",
        "--warm",
        "--rounds",
        "--only",
        "--connection",
        "--title",
        "--write"
    )
        is not null
    || (options.Text("--data") ?? options.Text("--connection")) is not { } place
)
{
    await Console.Error.WriteLineAsync(
        """
        Measures searches, completions and parts of titles against bare SQL on the same database.

        --data DIR      a migrated graph's folder, or
        --connection S  its PostgreSQL database
        --texts N       texts of each kind (default 60)
        --warm N        seconds for which each kind is asked before it counts (default 10)
        --rounds N      how often each is asked (default 3)
        --only TEXT     questions whose name has TEXT
        --title TEXT    heading of the section (default: Search)
        --write FILE    put the figures into FILE's section
        """
    );
    return 2;
}

var isFile = options.Text("--data") is not null;
await using var services = new ServiceCollection()
    .AddScholarData(
        isFile
            ? new DataOptions { Folder = place }
            : new DataOptions { Provider = "postgres", ConnectionString = place }
    )
    .AddScholarApi()
    .BuildServiceProvider();
var graph = services.GetRequiredService<GraphService>();
var sql = isFile ? BareSql.Sqlite : BareSql.Postgres;
await using DbConnection connection = isFile
    ? new SqliteConnection($"Data Source={Path.Combine(place, "scholargraph.db")};Mode=ReadOnly")
    : new NpgsqlConnection(place);
await connection.OpenAsync();
await using (var command = connection.CreateCommand())
{
    // As much as a connection of the graph has, and one plan for all values.
    command.CommandText = isFile
        ? "PRAGMA cache_size = -16384"
        : "SET plan_cache_mode = force_generic_plan";
    _ = await command.ExecuteNonQueryAsync();
}

var rows = new List<Row>();
foreach (
    var trial in new Trials(connection, sql, options.Number("--texts", 60))
        .All()
        .Where(t => t.Name.Contains(options.Text("--only") ?? "", StringComparison.Ordinal))
)
{
    using var hand = new ByHand(connection, sql, trial.ByHand);
    var (ours, bare) = (new Timing(), new Timing());
    // What is read for the first time does not count, nor does code that the runtime has not compiled for good.
    var warmed = Stopwatch.StartNew();
    while (warmed.Elapsed.TotalSeconds < options.Number("--warm", 10))
    {
        await new Timing().MeasureAsync(trial.Texts, text => AskAsync(trial.Document, text));
        _ = trial.Texts.Sum(hand.Run);
    }

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
    "SELECT \"Publications\" || ' publications, ' || \"Researchers\" || ' researchers' FROM \"GraphStatistics\"";
var section = Report.Section(
    rows,
    options.Text("--title") ?? "Search",
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
