namespace ScholarGraph.Server.Settings;

/// <summary>Settings of the program: section <c>ScholarGraph</c> of appsettings.json, or <c>SCHOLARGRAPH__…</c>; each is explained in <c>docs/configuration.md</c>.</summary>
internal sealed record ServerSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "ScholarGraph";

    /// <summary>Folder of the database file and of the server's keys, relative to the current directory.</summary>
    public string Data { get; init; } = "data";

    /// <summary>Which database: <c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; init; } = "sqlite";

    /// <summary>Connection string; null for the file in <see cref="Data"/>. It may hold a password and is never printed.</summary>
    public string? Connection { get; init; }

    /// <summary>Addresses to listen on, with semicolons between.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Whether <c>serve</c> fills an empty database from the seed.</summary>
    public bool Seed { get; init; } = true;

    /// <summary>Secret that cursors are signed with, base64 of 32 to 256 bytes; null for the file <c>cursor.key</c> in <see cref="Data"/>.</summary>
    public string? CursorKey { get; init; }

    /// <summary>Whether the IDE is served to browsers.</summary>
    public bool Ide { get; init; } = true;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether the SDL can be downloaded.</summary>
    public bool SchemaDownload { get; init; } = true;

    /// <summary>Whether a client may ask for the plan of its request, which shows SQL.</summary>
    public bool PlanReports { get; init; }

    /// <summary>Whether mutations from the machine itself need no key.</summary>
    public bool LocalCuration { get; init; }

    /// <summary>Requests kept for retries, with their answers.</summary>
    public int RetriesKeptMax { get; init; } = 10_000;

    /// <summary>How long a request is kept for retries.</summary>
    public TimeSpan RetriesKeptFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Most that an operation may cost in fields and arguments.</summary>
    public int FieldCostMax { get; init; } = 50_000;

    /// <summary>Most that an operation may cost in objects of its answer.</summary>
    public int TypeCostMax { get; init; } = 50_000;

    /// <summary>Most words in the text of a search.</summary>
    public int SearchWordsMax { get; init; } = 64;

    /// <summary>Bytes of answers kept for as long as the data stays as it is; 0 keeps none.</summary>
    public long KeptAnswersBytesMax { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most memory for the graph of co-authors, bytes; 0 switches off what needs it.</summary>
    public long NetworkBytesMax { get; init; } = 1024 * 1024 * 1024;

    /// <summary>Whether the graph of co-authors is read when the server starts, and not only when it is first asked for.</summary>
    public bool NetworkAhead { get; init; } = true;

    /// <summary>Most hops of a path between two researchers.</summary>
    public int PathHopsMax { get; init; } = 20;

    /// <summary>Most authorships that a path with a filter may read.</summary>
    public int PathRowsMax { get; init; } = 100_000;

    /// <summary>How deep a network may go, hops.</summary>
    public int NetworkDepthMax { get; init; } = 5;

    /// <summary>Most nodes of a network, and most researchers that one is asked for.</summary>
    public int NetworkNodesMax { get; init; } = 1_000;

    /// <summary>Most edges of a network.</summary>
    public int NetworkEdgesMax { get; init; } = 20_000;

    /// <summary>Most people whose evidence is weighed for the suggestions to a researcher.</summary>
    public int SuggestionCandidatesMax { get; init; } = 50;

    /// <summary>For how many seconds an answer to a GET may be used again without asking, where the schema does not say less.</summary>
    public int AnswerMaxAgeSeconds { get; init; }

    /// <summary>Length of a request body, bytes.</summary>
    public int RequestBytesMax { get; init; } = 1024 * 1024;

    /// <summary>Length of the first line of a request (a GET's address), bytes.</summary>
    public int RequestLineBytesMax { get; init; } = 16 * 1024;

    /// <summary>How deep the JSON of a request may nest, levels.</summary>
    public int JsonDepthMax { get; init; } = 64;

    /// <summary>Length of a file to parse or import, bytes.</summary>
    public int SourceBytesMax { get; init; } = 16 * 1024 * 1024;

    /// <summary>Length of a record of a file, bytes (characters, in text formats).</summary>
    public int RecordBytesMax { get; init; } = 8 * 1024 * 1024;

    /// <summary>How deep a record may nest, levels.</summary>
    public int RecordDepthMax { get; init; } = 64;

    /// <summary>Authors that are read of a work.</summary>
    public int RecordAuthorsMax { get; init; } = 10_000;

    /// <summary>What a packed file may unpack to, bytes.</summary>
    public long UnpackedBytesMax { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>What one packed byte may unpack to, bytes.</summary>
    public int UnpackedRatioMax { get; init; } = 250;

    /// <summary>Problems that are listed of a file.</summary>
    public int SourceProblemsMax { get; init; } = 10_000;

    /// <summary>How long the graph may work on a request.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most publications of an export, or most researchers and pairs of a network.</summary>
    public int ExportRowsMax { get; init; } = 1_000_000;

    /// <summary>How long an export over HTTP may take, the sending included.</summary>
    public TimeSpan ExportTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Most exports over HTTP at once.</summary>
    public int ExportsAtOnceMax { get; init; } = 4;
}
