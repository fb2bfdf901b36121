namespace ScholarGraph.Querying.Execution;

/// <summary>A statement that is ready on one connection.</summary>
internal abstract class RowStatement : IDisposable
{
    /// <summary>Binds it to a run, and takes the rows.</summary>
    /// <param name="run">The run, at the parent whose rows are read.</param>
    /// <param name="rowsMax">How many rows at most.</param>
    public abstract void Read(LevelRun run, int rowsMax);

    public abstract void Dispose();
}
