using System.Globalization;
using System.Text.Json;

namespace ScholarGraph.Querying.Paging;

/// <summary>One key value inside a cursor, as JSON.</summary>
internal static class CursorValue
{
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case Uri address:
                json.WriteStringValue(address.OriginalString);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case float number:
                json.WriteNumberValue(number);
                break;
            case DateTime time:
                json.WriteNumberValue(time.Ticks);
                break;
            case DateTimeOffset time:
                json.WriteNumberValue(time.UtcTicks);
                break;
            case DateOnly date:
                json.WriteNumberValue(date.DayNumber);
                break;
            case TimeOnly time:
                json.WriteNumberValue(time.Ticks);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            default:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    public static object? Read(JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return json.ValueKind switch
        {
            JsonValueKind.Null => null,
            _ when type == typeof(string) => json.GetString(),
            _ when type == typeof(Uri) => new Uri(json.GetString()!, UriKind.RelativeOrAbsolute),
            _ when type == typeof(bool) => json.GetBoolean(),
            _ when type == typeof(decimal) => json.GetDecimal(),
            _ when type == typeof(double) => json.GetDouble(),
            _ when type == typeof(float) => json.GetSingle(),
            _ when type == typeof(DateTime) => new DateTime(json.GetInt64(), DateTimeKind.Utc),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(
                json.GetInt64(),
                TimeSpan.Zero
            ),
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(json.GetInt32()),
            _ when type == typeof(TimeOnly) => new TimeOnly(json.GetInt64()),
            _ when type == typeof(Guid) => json.GetGuid(),
            _ when type.IsEnum => Enum.ToObject(type, json.GetInt64()),
            _ => Convert.ChangeType(json.GetInt64(), type, CultureInfo.InvariantCulture),
        };
    }
}
