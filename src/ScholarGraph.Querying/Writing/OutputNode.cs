using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Writing;

/// <summary>
/// Writes one value of the answer. The index means what the run's level gives it: a row, or inside a connection the parent's group.
/// </summary>
internal abstract class OutputNode
{
    public abstract void Write(AnswerWriter answer, LevelRun? run, int index);

    /// <summary>
    /// Whether the value can be written: false where it cannot be null but failed, or something in it that cannot be null did.
    /// Then its error is kept, and the nearest value around it that can be null is null. A value that can be null itself is
    /// always sound. Asked only where something failed.
    /// </summary>
    public virtual bool IsSound(AnswerWriter answer, LevelRun? run, int index) => true;
}
