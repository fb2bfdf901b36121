using System.Text.Json;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Writing;

/// <summary>A field of an object, under its response name.</summary>
internal sealed record NamedOutput(string Name, OutputNode Value)
{
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name);
}

/// <summary>An object with the selected fields in the client's order.</summary>
internal sealed class ObjectOutput(NamedOutput[] fields) : OutputNode
{
    public IReadOnlyList<NamedOutput> Fields => fields;

    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        answer.Json.WriteStartObject();
        foreach (var field in fields)
        {
            answer.Json.WritePropertyName(field.EncodedName);
            answer.Push(field.Name);
            field.Value.Write(answer, run, index);
            answer.Pop();
        }

        answer.Json.WriteEndObject();
    }

    public override bool IsSound(AnswerWriter answer, LevelRun? run, int index)
    {
        foreach (var field in fields)
        {
            answer.Push(field.Name);
            var isSound = field.Value.IsSound(answer, run, index);
            answer.Pop();
            if (!isSound)
            {
                return false;
            }
        }

        return true;
    }
}
