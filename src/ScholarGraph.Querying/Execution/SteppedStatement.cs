using System.Text;
using Microsoft.Data.Sqlite;
using ScholarGraph.Querying.Planning;
using ScholarGraph.Querying.Sql;
using SQLitePCL;

namespace ScholarGraph.Querying.Execution;

/// <summary>
/// A statement stepped on SQLite's own handle: within the process a step costs about a microsecond, and a DbCommand around it
/// several. Only for values whose form in the file is plain.
/// </summary>
internal sealed class SteppedStatement : RowStatement
{
    private const int StackBytes = 256;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _owned;
    private readonly nint _handle;
    private readonly (int Place, Slot Slot)[] _slots;

    public SteppedStatement(Statement statement, sqlite3 database)
    {
        _database = database;
        Check(
            raw.sqlite3_prepare_v3(
                database,
                statement.Text,
                raw.SQLITE_PREPARE_PERSISTENT,
                out _owned
            )
        );
        _handle = _owned.DangerousGetHandle();
        _slots =
        [
            .. statement.Slots.Select(slot =>
                (raw.sqlite3_bind_parameter_index(_owned, "@" + slot.Name), slot)
            ),
        ];
    }

    /// <summary>Whether all its values are plain.</summary>
    public static bool CanStep(Statement statement, ColumnList columns) =>
        columns.CanStep && statement.Slots.All(slot => slot.IsPlain);

    public override void Read(LevelRun run, int rowsMax)
    {
        foreach (var (place, slot) in _slots)
        {
            Check(Bind(place, slot.Stored(run)));
        }

        try
        {
            for (var i = 0; i < rowsMax && Step(); i++)
            {
                run.Step(_handle);
            }
        }
        finally
        {
            // It tells the failure of the last step again.
            _ = SqliteNative.Reset(_handle);
        }
    }

    /// <summary>Runs it without parameters to its end.</summary>
    /// <returns>The last row's first number; 0 without a row.</returns>
    public long Run()
    {
        try
        {
            var value = 0L;
            while (Step())
            {
                value = SqliteNative.NumberOf(SqliteNative.Value(_handle, 0));
            }

            return value;
        }
        finally
        {
            _ = SqliteNative.Reset(_handle);
        }
    }

    public override void Dispose() => _owned.Dispose();

    private bool Step()
    {
        var outcome = SqliteNative.Step(_handle);
        if (outcome != raw.SQLITE_ROW && outcome != raw.SQLITE_DONE)
        {
            Check(outcome);
        }

        return outcome == raw.SQLITE_ROW;
    }

    private int Bind(int place, object? value) =>
        value switch
        {
            null => raw.sqlite3_bind_null(_owned, place),
            long number => SqliteNative.BindNumber(_handle, place, number),
            int number => SqliteNative.BindNumber(_handle, place, number),
            string text => BindText(place, text),
            bool flag => SqliteNative.BindNumber(_handle, place, flag ? 1 : 0),
            double number => raw.sqlite3_bind_double(_owned, place, number),
            _ => throw new NotSupportedException($"{value.GetType()} is no plain value."),
        };

    private int BindText(int place, string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = length <= StackBytes ? stackalloc byte[StackBytes] : new byte[length];
        return raw.sqlite3_bind_text(_owned, place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private void Check(int outcome) => SqliteException.ThrowExceptionForRC(outcome, _database);
}
