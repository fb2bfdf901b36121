namespace ScholarGraph.Data.Sqlite;

/// <summary>A full-text table that is made of rows of a graph.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Columns beside the row's number.</param>
/// <param name="Rows">SQL that reads them from the graph, in the order of the rows' numbers: each number below the last would begin a new segment.</param>
/// <param name="Type">Entity class of the rows.</param>
/// <param name="Key">A row's number.</param>
/// <param name="Texts">The columns of a row, as <paramref name="Rows"/> has them.</param>
internal sealed record SqliteSearchTable(
    string Name,
    string Columns,
    string Rows,
    Type Type,
    Func<object, long> Key,
    Func<object, string?[]> Texts
)
{
    // What is pending fits into the processor's own memory, and its segments are merged once, at the end: that takes less time
    // and memory than one segment of all.
    private const string Load = "'automerge', 0; 'crisismerge', 1000; 'hashsize', 4194304";
    private const string Usual = "'automerge', 4; 'crisismerge', 16; 'hashsize', 1048576";

    public static SqliteSearchTable Of<T>(
        string name,
        string columns,
        string rows,
        Func<T, long> key,
        Func<T, string?[]> texts
    )
        where T : class =>
        new(name, columns, rows, typeof(T), row => key((T)row), row => texts((T)row));

    /// <summary>Tables of SQL's own that hold the index, without what it is configured with.</summary>
    public IEnumerable<string> Parts => [$"{Name}_data", $"{Name}_idx", $"{Name}_docsize"];

    /// <summary>Statements before rows are inserted: it is empty then.</summary>
    public IEnumerable<string> Begin() =>
        [$"INSERT INTO {Name}({Name}) VALUES ('delete-all')", .. Configure(Load)];

    /// <summary>Statements after it.</summary>
    public IEnumerable<string> End() =>
        [$"INSERT INTO {Name}({Name}) VALUES ('optimize')", .. Configure(Usual)];

    private IEnumerable<string> Configure(string options) =>
        options.Split("; ").Select(option => $"INSERT INTO {Name}({Name}, rank) VALUES ({option})");
}
