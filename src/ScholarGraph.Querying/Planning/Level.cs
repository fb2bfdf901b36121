using System.Linq.Expressions;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Sql;

namespace ScholarGraph.Querying.Planning;

/// <summary>One SQL statement of a plan, for all parents at once: it reads the rows of each parent as a group.</summary>
/// <param name="path">Response path, for the plan's print.</param>
/// <param name="keys">For which keys it reads.</param>
/// <param name="row">Stands for a row in the expressions.</param>
/// <param name="columns">What it reads.</param>
internal abstract class Level(
    string path,
    LevelKeys keys,
    ParameterExpression row,
    ColumnList columns
)
{
    public string Path => path;

    /// <summary>Its place in the plan.</summary>
    public int Number { get; set; }

    public LevelKeys Keys => keys;

    public ParameterExpression Row => row;

    public ColumnList Columns => columns;

    /// <summary>Whether the answer shows its rows; one that only others refer to is bound, and reads nothing.</summary>
    public virtual bool IsShown => true;

    /// <summary>One word for the plan's print.</summary>
    public abstract string Kind { get; }

    /// <summary>Reads the request's arguments; a mistake becomes the run's error.</summary>
    public virtual void Bind(LevelRun run) { }

    /// <summary>Prepares a group.</summary>
    /// <returns>Why there are no rows for the key at hand; null when they are to be read.</returns>
    public virtual GraphError? BeginGroup(LevelRun run) => null;

    /// <summary>The statement for what the run is bound to.</summary>
    public abstract Statement StatementOf(LevelRun run);

    /// <summary>Every statement rendered so far, for the plan's print.</summary>
    public abstract IEnumerable<Statement> Statements { get; }

    /// <summary>Closes a group of rows that were read.</summary>
    public virtual RowGroup EndGroup(LevelRun run, int start) =>
        new(start, run.Rows.Count - start, false, run.ParentKey);
}
