using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Writing;

/// <summary>A place whose output is made after the plan is compiled and before it is used.</summary>
internal sealed class LateOutput : OutputNode
{
    public OutputNode? Value { get; set; }

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        Value!.Write(answer, run, index);
}
