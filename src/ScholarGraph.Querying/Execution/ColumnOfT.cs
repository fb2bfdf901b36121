using System.Data.Common;
using System.Text.Json;

namespace ScholarGraph.Querying.Execution;

/// <summary>A column of one type: no value is boxed.</summary>
internal sealed class Column<T>(Func<DbDataReader, int, T> read, Action<Utf8JsonWriter, T> write)
    : Column
    where T : notnull
{
    private readonly List<T> _values = [];
    private readonly List<bool> _nulls = [];

    public override object? this[int row] => _nulls[row] ? null : _values[row];

    public override void Read(DbDataReader reader, int ordinal)
    {
        var isNull = reader.IsDBNull(ordinal);
        _nulls.Add(isNull);
        _values.Add(isNull ? default! : read(reader, ordinal));
    }

    public override void RemoveLast()
    {
        _values.RemoveAt(_values.Count - 1);
        _nulls.RemoveAt(_nulls.Count - 1);
    }

    public override void Reverse(int start, int count)
    {
        _values.Reverse(start, count);
        _nulls.Reverse(start, count);
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

    public override (int[] GroupOfRow, List<int> RowOfGroup) Group()
    {
        var groups = new Dictionary<T, int>();
        var groupOfRow = new int[_values.Count];
        var rowOfGroup = new List<int>();
        for (var row = 0; row < groupOfRow.Length; row++)
        {
            if (_nulls[row])
            {
                groupOfRow[row] = -1;
                continue;
            }

            if (!groups.TryGetValue(_values[row], out var group))
            {
                groups.Add(_values[row], group = rowOfGroup.Count);
                rowOfGroup.Add(row);
            }

            groupOfRow[row] = group;
        }

        return (groupOfRow, rowOfGroup);
    }
}
