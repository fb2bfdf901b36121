using System.Runtime.InteropServices;

namespace ScholarGraph.Data.Sqlite;

/// <summary>SQLite's functions that a bulk load calls for each value: the driver's way to them takes longer than they do.</summary>
/// <remarks>They only note a value, so that the collector need not be told that one is away.</remarks>
internal static unsafe partial class SqliteNative
{
    // The library that the driver has loaded.
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    [SuppressGCTransition]
    public static partial int BindNumber(nint statement, int index, long number);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null")]
    [SuppressGCTransition]
    public static partial int BindNull(nint statement, int index);

    /// <summary>Binds UTF-8 that stays where it is until the statement was stepped, where <paramref name="release"/> is 0.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text")]
    [SuppressGCTransition]
    public static partial int BindText(
        nint statement,
        int index,
        byte* text,
        int length,
        nint release
    );
}
