using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Sql;

/// <summary>A rendered statement: its text and the slots of its parameters. Immutable; connections keep it prepared.</summary>
/// <param name="Text">As EF Core wrote it, and the dialect around it.</param>
/// <param name="Slots">One for each parameter, in the order of the text.</param>
internal sealed record Statement(string Text, IReadOnlyList<Slot> Slots)
{
    /// <summary>
    /// Whether it reads the rows of all keys at once, key after key: then one more column, the last, is the number of the row's
    /// key in the list, from 1.
    /// </summary>
    public bool IsForAllKeys { get; init; }

    /// <summary>Reads the rows of a single key, which needs no list; null where there is no other way than this one.</summary>
    public Statement? ForOneKey { get; init; }

    /// <summary>The statement that reads on where this one's rows were fewer than the run takes; null where none does.</summary>
    public Statement? Next { get; init; }

    /// <summary>Whether it is one of several that are run in turn until a run has what it takes.</summary>
    public bool IsPart { get; init; }

    /// <summary>How many rows a run takes of it and the others.</summary>
    public int RowsMax(LevelRun run) => IsPart ? run.Take : int.MaxValue;

    /// <summary>It, and those that read on, in turn.</summary>
    public IEnumerable<Statement> Chain => Next is null ? [this] : Next.Chain.Prepend(this);
}
