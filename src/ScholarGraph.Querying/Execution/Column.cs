using System.Data.Common;
using System.Text.Json;

namespace ScholarGraph.Querying.Execution;

/// <summary>The values of one column of a level's rows.</summary>
internal abstract class Column
{
    public abstract void Read(DbDataReader reader, int ordinal);

    public abstract void RemoveLast();

    public abstract void Reverse(int start, int count);

    public abstract bool IsNull(int row);

    public abstract void Write(Utf8JsonWriter json, int row);

    /// <summary>The value as an object, for keys and cursors.</summary>
    public abstract object? this[int row] { get; }

    /// <summary>Numbers the distinct values: the group of each row, -1 for null, and a row of each group.</summary>
    public abstract (int[] GroupOfRow, List<int> RowOfGroup) Group();
}
