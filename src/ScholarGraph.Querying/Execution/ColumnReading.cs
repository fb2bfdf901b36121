using System.Data.Common;

namespace ScholarGraph.Querying.Execution;

/// <summary>How a value that is not null is read.</summary>
/// <param name="Read">Of a reader.</param>
/// <param name="Step">Of a SQLite statement; null where only the provider knows how the value is stored.</param>
internal sealed record ColumnReading<T>(
    Func<DbDataReader, int, T> Read,
    Func<SteppedValue, T>? Step
);
