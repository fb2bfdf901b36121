using System.Data.Common;

namespace ScholarGraph.Querying.Execution;

/// <summary>The rows a level has read, by column.</summary>
internal sealed class RowSet(IReadOnlyList<Column> columns)
{
    public int Count { get; private set; }

    public Column this[int column] => columns[column];

    public void Read(DbDataReader reader)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            columns[i].Read(reader, i);
        }

        Count++;
    }

    public void RemoveLast()
    {
        foreach (var column in columns)
        {
            column.RemoveLast();
        }

        Count--;
    }

    public void RemoveFrom(int start)
    {
        while (Count > start)
        {
            RemoveLast();
        }
    }

    public void Reverse(int start, int count)
    {
        foreach (var column in columns)
        {
            column.Reverse(start, count);
        }
    }
}
