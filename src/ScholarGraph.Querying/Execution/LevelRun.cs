using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Inputs;
using ScholarGraph.Querying.Paging;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;
using SQLitePCL;

namespace ScholarGraph.Querying.Execution;

/// <summary>One level in one request: what it is bound to, and the rows it has read, in groups of one parent each.</summary>
internal sealed class LevelRun(Level level, PlanRun plan) : IDisposable
{
    private int[] _groupOfParentRow = [];
    private Dictionary<object, int>? _groupOfKey;
    private readonly PooledList<RowGroup> _groups = new();

    public Level Level { get; } = level;

    /// <summary>The rows; set when the level runs.</summary>
    public RowSet Rows { get; } = level.Columns.NewRows();

    /// <summary>The values of a computed level: one for each group, then those that are being written.</summary>
    public List<object?> Values => field ??= [];

    /// <summary>The value of a computed level whose function has run beforehand; null where there is none.</summary>
    public object? Given => Level.Number == 0 ? plan.Given : null;

    /// <summary>What a computed level's function reads with; null until it is called.</summary>
    public DbContext? Context { get; set; }

    /// <summary>Why the level cannot run for anybody; null when it can.</summary>
    public GraphError? Error { get; set; }

    /// <summary>Whether the level, or one of its groups, has an error.</summary>
    public bool HasErrors => Error is not null || HasGroupErrors;

    /// <summary>The parent's key while a group is begun, read or ended.</summary>
    public object? ParentKey { get; set; }

    /// <summary>The keys whose groups are read by one statement.</summary>
    public IReadOnlyList<object?> AskedKeys { get; set; } = [];

    /// <summary>How many rows to read at most for a group.</summary>
    public int Take
    {
        get;
        set
        {
            field = value;
            TakeValue = value;
        }
    }

    /// <summary>The same for statements, which take it once for each group.</summary>
    public object? TakeValue { get; private set; }

    /// <summary>Elements a page, for a page.</summary>
    public int PageSize { get; set; }

    /// <summary>The cursors of a page.</summary>
    public PageCursors Cursors { get; set; }

    /// <summary>What the cursors of a page are bound to beside the parent; null until it is asked for.</summary>
    public string? CursorScope { get; set; }

    /// <summary>The groups of rows, one for each key.</summary>
    public PooledList<RowGroup> Groups => _groups;

    /// <summary>The statement that ran; null when nothing was to be read.</summary>
    public Statement? Statement { get; private set; }

    /// <summary>How often it ran.</summary>
    public int Executions { get; private set; }

    /// <summary>Rows that came, those beyond a page included.</summary>
    public int RowsRead { get; private set; }

    /// <summary>How long the level took.</summary>
    public TimeSpan Time { get; set; }

    /// <summary>The value for this request: the same place in the request's variables.</summary>
    public InputValue Resolve(InputValue value) => plan.Resolve(value);

    public LevelRun RunOf(Level other) => plan.RunOf(other);

    /// <summary>Why there is nothing for a group (-1: none); null when nothing is wrong.</summary>
    public GraphError? ErrorOf(int group) => Error ?? (group < 0 ? null : _groups[group].Error);

    /// <summary>The group of a parent's row; -1 where the parent has none.</summary>
    public int GroupOf(int parentRow) => Level.Keys is RootKeys ? 0 : _groupOfParentRow[parentRow];

    /// <summary>The group of a key; empty where the key is none of the level's.</summary>
    public RowGroup GroupOfKey(object key)
    {
        if (_groupOfKey is null)
        {
            _groupOfKey = [];
            for (var i = 0; i < _groups.Count; i++)
            {
                _groupOfKey.Add(_groups[i].ParentKey!, i);
            }
        }

        return _groupOfKey.TryGetValue(key, out var group) ? _groups[group] : default;
    }

    /// <summary>Puts a value that is about to be written behind the others.</summary>
    /// <returns>Its place.</returns>
    public int Push(object value)
    {
        Values.Add(value);
        return Values.Count - 1;
    }

    /// <summary>Takes the last value away.</summary>
    public void Pop() => Values.RemoveAt(Values.Count - 1);

    /// <summary>The keys to read a group for each; none where the parents have none.</summary>
    public object?[] Keys()
    {
        var (groupOfParentRow, keys) = Level.Keys.Of(this);
        _groupOfParentRow = groupOfParentRow;
        return keys;
    }

    /// <summary>Counts a statement that is about to run.</summary>
    public void Begin(Statement statement)
    {
        Statement = statement;
        Executions++;
    }

    /// <summary>Takes the row that the reader stands at.</summary>
    public void Read(DbDataReader reader)
    {
        Rows.Read(reader);
        RowsRead++;
    }

    /// <summary>Takes the row that a SQLite statement stands at.</summary>
    /// <param name="statement">Its handle.</param>
    public void Step(nint statement)
    {
        Rows.Step(statement);
        RowsRead++;
    }

    public void End(RowGroup group) => _groups.Add(group);

    public void Dispose()
    {
        Rows.Dispose();
        _groups.Dispose();
    }

    private bool HasGroupErrors
    {
        get
        {
            foreach (var group in _groups.Items)
            {
                if (group.Error is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
