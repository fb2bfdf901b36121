using System.Data.Common;
using System.Text.Json;

namespace ScholarGraph.Querying.Execution;

/// <summary>The values of one column for the rows of a level.</summary>
internal abstract class Column : IDisposable
{
    /// <summary>Takes the value of the row that the reader stands at.</summary>
    public abstract void Read(DbDataReader reader, int ordinal);

    /// <summary>Takes the value of the row that a SQLite statement stands at.</summary>
    public abstract void Read(SteppedValue value);

    public abstract void RemoveLast();

    public abstract void Reverse(int start, int count);

    public abstract bool IsNull(int row);

    /// <summary>Writes the value, or null.</summary>
    public abstract void Write(Utf8JsonWriter json, int row);

    /// <summary>The value, boxed; null for null.</summary>
    public abstract object? this[int row] { get; }

    /// <summary>Gives each distinct value a number: the number of each row (-1 for null), and a row of each number.</summary>
    public abstract (int[] GroupOfRow, List<int> RowOfGroup) Group();

    public abstract void Dispose();

    /// <inheritdoc cref="Group()"/>
    protected static (int[] GroupOfRow, List<int> RowOfGroup) Group<T>(
        int count,
        Func<int, bool> isNull,
        Func<int, T> value
    )
        where T : notnull
    {
        var groups = new Dictionary<T, int>(count);
        var groupOfRow = new int[count];
        var rowOfGroup = new List<int>(count);
        for (var row = 0; row < count; row++)
        {
            if (isNull(row))
            {
                groupOfRow[row] = -1;
                continue;
            }

            if (groups.TryAdd(value(row), rowOfGroup.Count))
            {
                groupOfRow[row] = rowOfGroup.Count;
                rowOfGroup.Add(row);
            }
            else
            {
                groupOfRow[row] = groups[value(row)];
            }
        }

        return (groupOfRow, rowOfGroup);
    }
}
