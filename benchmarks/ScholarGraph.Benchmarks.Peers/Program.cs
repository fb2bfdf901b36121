using Microsoft.Data.Sqlite;
using Npgsql;
using ScholarGraph.Benchmarks;
using ScholarGraph.Benchmarks.Loads;
using ScholarGraph.Benchmarks.Peers;
using ScholarGraph.Benchmarks.Peers.Limits;
using ScholarGraph.Benchmarks.Peers.Resolvers;
using ScholarGraph.Data;

const int Depth = 150_000;

if (args is ["limit1"])
{
    await LimitServer.RunAsync(null);
    return 0;
}

var options = new Options(args is ["limit2" or "resolvers", ..] ? args[1..] : args);
if (args is ["resolvers", ..])
{
    await ResolverServer.RunAsync(new DataOptions { Folder = options.Text("--data")! });
    return 0;
}

if (args is ["limit2", ..])
{
    await LimitServer.RunAsync(
        options.Text("--file") is { } path
            ? new SqliteHandWritten(path)
            : new PostgresHandWritten(options.Text("--connection")!)
    );
    return 0;
}

if (
    options.Mistake(
        "--data",
        "--connection",
        "--servers",
        "--questions",
        "--connections",
        "--warm",
        "--rounds",
        "--seconds",
        "--program",
        "--write",
        "--title"
    )
        is not null
    || options.Text("--data") is not { } data
)
{
    await Console.Error.WriteLineAsync(
        $"""
        Asks ScholarGraph and its peers the same questions over a generated corpus, under load by wrk, in one run. Run it from the root of the repository.

        --data DIR           folder of a graph that `scholargraph generate` wrote (needed)
        --connection STRING  PostgreSQL database with the same corpus; without it the servers on PostgreSQL are left out (for PostGraphile's Q10 it gets the function of Node/path.sql)
        --servers A,B        some of {string.Join(", ", Peers.Names)}
        --questions A,B      some of Q1 to Q10
        --connections N      at once (default 16)
        --warm N             seconds of each server and question before it counts (default 5)
        --rounds N           of each server and question (default 3)
        --seconds N          a round (default 5)
        --program FILE       ScholarGraph's executable; published anew when it is not given
        --write FILE         put the figures into FILE
        --title TEXT         under this heading
        """
    );
    return 2;
}

var work = Directory.CreateTempSubdirectory("peers-");
await using var corpus = new SqliteConnection(
    $"Data Source={Path.Combine(data, "scholargraph.db")};Mode=ReadOnly;Pooling=False"
);
await corpus.OpenAsync();
var program =
    options.Text("--program")
    ?? await PublishedProgram.MakeAsync(Path.Combine(work.FullName, "program"));
var connection = options.Text("--connection");
var names =
    options.Text("--servers")?.Split(',')
    ??
    [
        .. Peers.Names.Where(name =>
            connection is not null || !name.EndsWith("-postgres", StringComparison.Ordinal)
        ),
    ];
if (connection is not null && names.Contains("postgraphile"))
{
    await using var database = NpgsqlDataSource.Create(connection);
    await using var function = database.CreateCommand(
        await File.ReadAllTextAsync(Path.Combine(Peers.NodeFolder, "path.sql"))
    );
    _ = await function.ExecuteNonQueryAsync();
}

var sizes = new Dictionary<string, int>();
var peers = new List<Peer>();
var results = new List<(Question, IReadOnlyDictionary<string, Figures>)>();
try
{
    var first = new Peers(program, data, connection, []).Start("ours-sqlite", _ => 0);
    peers.Add(first);
    var places = await DeepPages.WalkAsync(await first.Served.Address, Depth);
    var all = new Peers(
        program,
        data,
        connection,
        [.. places.Select(place => DeepPages.KeyOf(corpus, place.Id))]
    );
    peers.AddRange(
        names.Where(name => name != first.Name).Select(name => all.Start(name, q => sizes[q.Name]))
    );
    var draw = new Questions(corpus);
    Question[] questions =
    [
        draw.One(),
        draw.Filtered(),
        draw.Levels(),
        Questions.Deep([.. places.Select(place => place.Cursor)]),
        Questions.First(),
        Questions.Part(),
        draw.Nested(),
        draw.Facets(),
        draw.Coauthors(),
        draw.Search(),
        draw.Hops(),
    ];
    var chosen = options.Text("--questions")?.Split(',');
    var trial = new Trial(peers, new Wrk(work.FullName, options.Number("--connections", 16)));
    foreach (var question in questions.Where(q => chosen?.Contains(q.Name) ?? true))
    {
        sizes[question.Name] = await Trial.SizeAsync(first, question);
        var figures = await trial.RunAsync(
            question,
            options.Number("--warm", 5),
            options.Number("--rounds", 3),
            options.Number("--seconds", 5)
        );
        results.Add((question, figures));
        foreach (var (name, of) in figures)
        {
            Console.WriteLine(Report.Line(question, name, of));
        }
    }

    if (options.Text("--write") is { } file)
    {
        Section.Write(
            file,
            Report.Section(
                options.Text("--title") ?? "Peers",
                "dotnet run -c Release --project benchmarks/ScholarGraph.Benchmarks.Peers -- "
                    + string.Join(' ', args),
                peers,
                results
            )
        );
    }

    return 0;
}
finally
{
    foreach (var peer in peers)
    {
        await peer.DisposeAsync();
    }

    work.Delete(recursive: true);
}
