using System.Text.Json;
using ScholarGraph.Querying.Errors;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;

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

/// <summary>A column of the row.</summary>
internal sealed class ColumnOutput(int column) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        run!.Rows[column].Write(answer.Json, index);
}

/// <summary>The global id of the row's object.</summary>
internal sealed class IdOutput(int column, EntityDefinition entity) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteStringValue(GlobalId.Of(entity, run!.Rows[column][index]!));
}

/// <summary>A to-one object read with its parent's row; null where its key is.</summary>
internal sealed class ToOneOutput(int? presence, ObjectOutput value) : OutputNode
{
    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        if (presence is { } column && run!.Rows[column].IsNull(index))
        {
            answer.Json.WriteNullValue();
        }
        else
        {
            value.Write(answer, run, index);
        }
    }
}
