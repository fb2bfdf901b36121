using System.Runtime.InteropServices;

namespace ScholarGraph.Querying.Execution;

/// <summary>SQLite's functions that are called for each row and each value: the driver's way to them takes longer than they do.</summary>
/// <remarks>
/// The handles are the caller's, who alone uses the connection. What only gives a value is called without telling the collector that
/// a thread is away; a step, which reads from the disk, is not.
/// </remarks>
internal static partial class SqliteNative
{
    // The library that the driver has loaded.
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int BindNumber(nint statement, int place, long number);

    /// <summary>The value of a column, until the next step.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_value")]
    [SuppressGCTransition]
    public static partial nint Value(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_type")]
    [SuppressGCTransition]
    public static partial int TypeOf(nint value);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_int64")]
    [SuppressGCTransition]
    public static partial long NumberOf(nint value);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_double")]
    [SuppressGCTransition]
    public static partial double DoubleOf(nint value);

    /// <summary>The bytes of a text as the file has them, without a zero behind them.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_blob")]
    [SuppressGCTransition]
    public static partial nint BytesOf(nint value);

    /// <summary>The value as a text, whatever it is.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_text")]
    [SuppressGCTransition]
    public static partial nint TextOf(nint value);

    /// <summary>How many bytes <see cref="BytesOf"/> or <see cref="TextOf"/> gave.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_bytes")]
    [SuppressGCTransition]
    public static partial int LengthOf(nint value);
}
