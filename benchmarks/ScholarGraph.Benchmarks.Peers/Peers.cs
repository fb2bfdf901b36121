using ScholarGraph.Benchmarks.Loads;

namespace ScholarGraph.Benchmarks.Peers;

/// <summary>Starts the servers.</summary>
/// <param name="program">ScholarGraph's executable.</param>
/// <param name="data">Folder with the corpus as <c>scholargraph.db</c>.</param>
/// <param name="connection">To a PostgreSQL database with the same corpus; null without.</param>
/// <param name="cursors">Of deep pages, without a signature, for all but ScholarGraph.</param>
internal sealed class Peers(
    string program,
    string data,
    string? connection,
    IReadOnlyList<string> cursors
)
{
    /// <summary>Where the servers on Node are; <c>npm ci</c> there before.</summary>
    public const string NodeFolder = "benchmarks/ScholarGraph.Benchmarks.Peers/Node";

    private static readonly string[] _self =
    [
        "dotnet",
        Path.Combine(AppContext.BaseDirectory, "ScholarGraph.Benchmarks.Peers.dll"),
    ];

    private readonly string _key = Convert.ToBase64String(new byte[32]);

    private string File => Path.Combine(data, "scholargraph.db");

    /// <summary>The names that are known.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "ours-sqlite",
        "kept-sqlite",
        "limit1",
        "limit2-sqlite",
        "resolvers-sqlite",
        "mercurius-sqlite",
        "ours-postgres",
        "limit2-postgres",
        "postgraphile",
    ];

    /// <summary>Starts one.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="sizes">Length of the answers by question, for constant bodies.</param>
    public Peer Start(string name, Func<Question, int> sizes) =>
        name switch
        {
            "ours-sqlite" => Ours(name, "ScholarGraph, SQLite", 0, ["--data", data]),
            "kept-sqlite" => Ours(
                name,
                "ScholarGraph, SQLite, answers kept",
                64 << 20,
                ["--data", data]
            ),
            "ours-postgres" => Ours(
                name,
                "ScholarGraph, PostgreSQL",
                0,
                ["--provider", "postgres", "--connection", connection!, "--data", data]
            ),
            "limit1" => new Peer
            {
                Name = name,
                Says = "limit 1: a constant body of the same size",
                Served = ServedProgram.StartAs(_self, ["limit1"]),
                Path = question => $"/constant/{sizes(question)}",
            },
            "limit2-sqlite" => Limit(name, "limit 2: SQL by hand, SQLite", "--file", File),
            "limit2-postgres" => Limit(
                name,
                "limit 2: SQL by hand, PostgreSQL",
                "--connection",
                connection!
            ),
            "resolvers-sqlite" => Other(
                name,
                "GraphQL.NET, batch resolvers over EF Core, SQLite",
                [.. _self, "resolvers", "--data", data],
                ["Q1", "Q2", "Q3", "Q4", "Q4a"]
            ),
            "mercurius-sqlite" => Other(
                name,
                "mercurius with jit and loaders, better-sqlite3",
                ["node", Path.Combine(NodeFolder, "mercurius.mjs"), File],
                ["Q1", "Q2", "Q3", "Q4", "Q4a", "Q5", "Q6", "Q7", "Q9"]
            ),
            "postgraphile" => new Peer
            {
                Name = name,
                Says = "PostGraphile 5, PostgreSQL",
                Served = ServedProgram.StartAs(
                    [
                        "env",
                        "NODE_ENV=production",
                        "GRAPHILE_ENV=production",
                        "node",
                        Path.Combine(NodeFolder, "postgraphile.mjs"),
                        ConnectionUri.Of(connection!),
                    ],
                    []
                ),
                Bodies = PostGraphileQuestions.Of,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };

    private Peer Ours(string name, string says, int kept, string[] options) =>
        new()
        {
            Name = name,
            Says = says,
            Served = ServedProgram.Start(
                [
                    "env",
                    $"SCHOLARGRAPH__KeptAnswersBytesMax={kept}",
                    $"SCHOLARGRAPH__CursorKey={_key}",
                    program,
                ],
                options
            ),
            IsSame = true,
        };

    private Peer Other(string name, string says, string[] command, string[] questions) =>
        new()
        {
            Name = name,
            Says = says,
            Served = ServedProgram.StartAs(command, []),
            Bodies = question =>
                !questions.Contains(question.Name) ? null
                : question.Name == "Q4" ? Questions.Deep(cursors).Bodies
                : question.Bodies,
            IsSame = true,
        };

    private Peer Limit(string name, string says, string option, string value) =>
        new()
        {
            Name = name,
            Says = says,
            Served = ServedProgram.StartAs(_self, ["limit2", option, value]),
            Path = question => "/" + question.Name,
            Bodies = question =>
                question.Name switch
                {
                    "Q4" => Questions.Deep(cursors).Bodies,
                    "Q9" or "Q10" => null,
                    _ => question.Bodies,
                },
            IsSame = true,
        };
}
