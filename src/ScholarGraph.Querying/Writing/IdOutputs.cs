using System.Buffers.Text;
using System.Text;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Modelling;

namespace ScholarGraph.Querying.Writing;

/// <summary>The global id of the row's object.</summary>
internal sealed class IdOutput(int column, EntityDefinition entity) : OutputNode
{
    /// <summary>The way that fits the key.</summary>
    public static OutputNode Of(int column, EntityDefinition entity) =>
        entity.RequiredKey.Text is KeyText<long> { Format: { } format }
        && entity.Name.Length <= NumberIdOutput.NameLengthMax
            ? new NumberIdOutput(column, entity.Name, format)
            : new IdOutput(column, entity);

    public override void Write(AnswerWriter answer, LevelRun? run, int index) =>
        answer.Json.WriteStringValue(GlobalId.Of(entity, run!.Rows[column][index]!));
}

/// <summary>The same of a key that is a number, without a string on the way.</summary>
internal sealed class NumberIdOutput(int column, string name, KeyFormat<long> format) : OutputNode
{
    public const int NameLengthMax = 100;
    private readonly byte[] _begin = Encoding.UTF8.GetBytes(name + ":");

    public override void Write(AnswerWriter answer, LevelRun? run, int index)
    {
        Span<byte> text = stackalloc byte[_begin.Length + KeyText<long>.FormatBytesMax];
        _begin.CopyTo(text);
        var key = ((Column<long>)run!.Rows[column]).Value(index);
        var length = _begin.Length + format(key, text[_begin.Length..]);
        Span<byte> id = stackalloc byte[Base64.GetMaxEncodedToUtf8Length(length)];
        Base64.EncodeToUtf8(text[..length], id, out _, out var written);
        answer.Json.WriteStringValue(id[..written]);
    }
}
