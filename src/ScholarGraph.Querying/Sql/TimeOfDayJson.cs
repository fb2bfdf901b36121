using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// A time of day inside a list parameter, as SQLite keeps it: EF Core 10 always writes seven digits of a second into the list, but
/// none into a column where there are none, so that <c>in</c> would find nothing. To go when both are the same.
/// </summary>
internal sealed class TimeOfDayJson : JsonValueReaderWriter<TimeOnly>
{
    private static readonly TimeOfDayJson _instance = new();

    private TimeOfDayJson() { }

    public static TimeOfDayJson Instance => _instance;

    public override Expression ConstructorExpression =>
        Expression.Property(null, typeof(TimeOfDayJson), nameof(Instance));

    public override TimeOnly FromJsonTyped(
        ref Utf8JsonReaderManager manager,
        object? existingObject = null
    ) =>
        TimeOnly.Parse(
            manager.CurrentReader.GetString() ?? throw new JsonException("A time is a string."),
            CultureInfo.InvariantCulture
        );

    public override void ToJsonTyped(Utf8JsonWriter writer, TimeOnly value) =>
        writer.WriteStringValue(
            value.ToString(
                value.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff",
                CultureInfo.InvariantCulture
            )
        );
}
