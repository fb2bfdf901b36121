using System.Data.Common;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ScholarGraph.Querying.Execution;

/// <summary>A column of texts, kept in UTF-8 one behind the other: from the database to the answer without a string.</summary>
internal sealed class TextColumn : Column
{
    private const int Null = -1;
    private readonly PooledList<byte> _bytes = new();
    private readonly PooledList<(int Start, int Length)> _places = new();

    public override object? this[int row] => IsNull(row) ? null : Text(row);

    public override void Read(DbDataReader reader, int ordinal)
    {
        if (reader.IsDBNull(ordinal))
        {
            _places.Add((_bytes.Count, Null));
        }
        else
        {
            Add(reader.GetString(ordinal));
        }
    }

    public override void Read(SteppedValue value)
    {
        if (value.IsNull)
        {
            _places.Add((_bytes.Count, Null));
        }
        else if (!value.IsText)
        {
            Add(value.Text);
        }
        else if (value.Bytes is var text && Utf8.IsValid(text))
        {
            _places.Add((_bytes.Count, text.Length));
            text.CopyTo(_bytes.Extend(text.Length));
        }
        else
        {
            // A file may hold any bytes; an answer may not.
            Add(Encoding.UTF8.GetString(text));
        }
    }

    public override void RemoveLast()
    {
        // The last row's text need not be the last in memory, once rows were reversed.
        _places.RemoveLast();
    }

    public override void Reverse(int start, int count) =>
        _places.Items.Slice(start, count).Reverse();

    public override bool IsNull(int row) => _places[row].Length == Null;

    public override void Write(Utf8JsonWriter json, int row)
    {
        if (IsNull(row))
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(Utf8Of(row));
        }
    }

    public override (int[] GroupOfRow, List<int> RowOfGroup) Group() =>
        Group(_places.Count, IsNull, Text);

    public override void Dispose()
    {
        _bytes.Dispose();
        _places.Dispose();
    }

    private void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        _places.Add((_bytes.Count, length));
        Encoding.UTF8.GetBytes(text, _bytes.Extend(length));
    }

    private string Text(int row) => Encoding.UTF8.GetString(Utf8Of(row));

    private ReadOnlySpan<byte> Utf8Of(int row) =>
        _bytes.Items.Slice(_places[row].Start, _places[row].Length);
}
