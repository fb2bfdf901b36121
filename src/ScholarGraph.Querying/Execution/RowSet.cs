using System.Data.Common;

namespace ScholarGraph.Querying.Execution;

/// <summary>Rows of a level, column by column.</summary>
internal sealed class RowSet(Column[] columns) : IDisposable
{
    public int Count { get; private set; }

    public Column this[int column] => columns[column];

    /// <summary>Takes the row that the reader stands at.</summary>
    public void Read(DbDataReader reader)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Read(reader, i);
        }

        Count++;
    }

    /// <summary>Takes the row that a SQLite statement stands at.</summary>
    /// <param name="statement">Its handle.</param>
    public void Step(nint statement)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Read(new SteppedValue(SqliteNative.Value(statement, i)));
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

    /// <summary>Removes the rows from a place to the end.</summary>
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

    public void Dispose()
    {
        foreach (var column in columns)
        {
            column.Dispose();
        }
    }
}
