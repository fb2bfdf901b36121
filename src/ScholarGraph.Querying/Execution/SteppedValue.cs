using System.Text;
using SQLitePCL;

namespace ScholarGraph.Querying.Execution;

/// <summary>A value of the row that a SQLite statement stands at, until its next step.</summary>
internal readonly struct SteppedValue(nint handle)
{
    public bool IsNull => SqliteNative.TypeOf(handle) == raw.SQLITE_NULL;

    public bool IsText => SqliteNative.TypeOf(handle) == raw.SQLITE_TEXT;

    public long Number => SqliteNative.NumberOf(handle);

    public double Double => SqliteNative.DoubleOf(handle);

    /// <summary>What the file has for a text; it need not be UTF-8.</summary>
    public unsafe ReadOnlySpan<byte> Bytes
    {
        get
        {
            var bytes = SqliteNative.BytesOf(handle);
            return new ReadOnlySpan<byte>((void*)bytes, SqliteNative.LengthOf(handle));
        }
    }

    /// <summary>The value as a text, whatever it is.</summary>
    public unsafe string Text
    {
        get
        {
            var bytes = SqliteNative.TextOf(handle);
            return Encoding.UTF8.GetString((byte*)bytes, SqliteNative.LengthOf(handle));
        }
    }
}
