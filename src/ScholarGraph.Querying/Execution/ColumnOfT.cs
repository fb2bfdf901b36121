using System.Data.Common;
using System.Text.Json;

namespace ScholarGraph.Querying.Execution;

/// <summary>A column of one type.</summary>
/// <param name="reading">How a value is read.</param>
/// <param name="write">Writes a value.</param>
internal sealed class Column<T>(ColumnReading<T> reading, Action<Utf8JsonWriter, T> write) : Column
    where T : notnull
{
    private readonly PooledList<T> _values = new();
    private readonly PooledList<bool> _nulls = new();

    public override object? this[int row] => _nulls[row] ? null : _values[row];

    public override void Read(DbDataReader reader, int ordinal)
    {
        var isNull = reader.IsDBNull(ordinal);
        _nulls.Add(isNull);
        _values.Add(isNull ? default! : reading.Read(reader, ordinal));
    }

    public override void Read(SteppedValue value)
    {
        var isNull = value.IsNull;
        _nulls.Add(isNull);
        _values.Add(isNull ? default! : reading.Step!(value));
    }

    public override void RemoveLast()
    {
        _values.RemoveLast();
        _nulls.RemoveLast();
    }

    public override void Reverse(int start, int count)
    {
        _values.Items.Slice(start, count).Reverse();
        _nulls.Items.Slice(start, count).Reverse();
    }

    public override bool IsNull(int row) => _nulls[row];

    public override void Write(Utf8JsonWriter json, int row)
    {
        if (_nulls[row])
        {
            json.WriteNullValue();
        }
        else
        {
            write(json, _values[row]);
        }
    }

    /// <summary>The value of a row where it is not null.</summary>
    public T Value(int row) => _values[row];

    public override (int[] GroupOfRow, List<int> RowOfGroup) Group() =>
        Group(_values.Count, IsNull, Value);

    public override void Dispose()
    {
        _values.Dispose();
        _nulls.Dispose();
    }
}
