using System.Text.Json;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Writing;

/// <summary>The same text always, such as a type's name.</summary>
internal sealed class TextOutput(string text) : OutputNode
{
    private readonly JsonEncodedText _text = JsonEncodedText.Encode(text);

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteStringValue(_text);
}

/// <summary>JSON that was made elsewhere: introspection.</summary>
internal sealed class RawOutput(ReadOnlyMemory<byte> json) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteRawValue(json.Span, skipInputValidation: true);
}

/// <summary>A field that fails whatever the data.</summary>
internal sealed class ErrorOutput(GraphError error) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) => answer.Fail(error);
}

/// <summary>A field that cannot be null and fails whatever the data.</summary>
internal sealed class FailedOutput(GraphError error) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        throw new InvalidOperationException("A value around it is null.");

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        answer.Keep(error);
        return false;
    }
}

/// <summary>A column of the row.</summary>
internal sealed class ColumnOutput(int column) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        run!.Rows[column].Write(answer.Json, index);
}

/// <summary>A list of values in a column of the row; empty where it is null.</summary>
internal sealed class ValuesOutput(int column) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        if (run!.Rows[column].IsNull(index))
        {
            answer.Json.WriteStartArray();
            answer.Json.WriteEndArray();
        }
        else
        {
            run.Rows[column].Write(answer.Json, index);
        }
    }
}

/// <summary>A to-one object read with its parent's row; null where its key is.</summary>
internal sealed class ToOneOutput(int? presence, OutputNode value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        if (presence is not { } column)
        {
            value.Write(answer, run, index);
        }
        else if (run!.Rows[column].IsNull(index))
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            answer.WriteNullable(value, run, index);
        }
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index) =>
        presence is not null || value.IsSound(answer, run, index);
}

/// <summary>An object of an interface or union: a column of the row tells which of its members it is.</summary>
internal sealed class MemberOutput(int column, IReadOnlyList<OutputNode> members) : OutputNode
{
    /// <summary>The column; null in it where there is no object.</summary>
    public int Column => column;

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        Member(run!, index).Write(answer, run, index);

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index) =>
        Member(run!, index).IsSound(answer, run, index);

    private OutputNode Member(LevelRun run, int index) =>
        run.Rows[column][index] is int member
            ? members[member]
            : throw new InvalidOperationException(
                $"{run.Level.Path}: a row is of no type that is declared."
            );
}
