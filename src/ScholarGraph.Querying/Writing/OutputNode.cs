using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Writing;

/// <summary>
/// Writes one value of the answer. The index means what the run's level gives it: a row, or inside a connection the parent's group.
/// </summary>
internal abstract class OutputNode
{
    public abstract void Write(AnswerWriter answer, LevelRun? run, int index);
}
