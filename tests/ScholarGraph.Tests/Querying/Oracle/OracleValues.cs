using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Values between JSON and CLR, and how they compare.</summary>
internal static class OracleValues
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    /// <summary>Addresses are the texts that they are kept as: .NET thinks some equal that are not.</summary>
    public static bool Same(object? left, object? right) =>
        (left, right) is (Uri one, Uri other)
            ? one.OriginalString == other.OriginalString
            : Equals(left, right);

    /// <summary>UTF-8 bytes for text; for all else the type's own order.</summary>
    public static int Compare(object left, object right) =>
        left is Uri address ? Compare(address.OriginalString, ((Uri)right).OriginalString)
        : left is string text
            ? Encoding
                .UTF8.GetBytes(text)
                .AsSpan()
                .SequenceCompareTo(Encoding.UTF8.GetBytes((string)right))
        : ((IComparable)left).CompareTo(right);

    public static object? Read(JsonElement json, Type type)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => Enum.Parse(
                type,
                json.GetString()!.Replace("_", "", StringComparison.Ordinal),
                ignoreCase: true
            ),
            TypeCode.String => json.GetString(),
            TypeCode.Boolean => json.GetBoolean(),
            TypeCode.Byte => json.GetByte(),
            TypeCode.Single => json.GetSingle(),
            _ when type == typeof(Uri) => new Uri(json.GetString()!),
            TypeCode.Int16 => json.GetInt16(),
            TypeCode.Int32 => json.GetInt32(),
            TypeCode.Int64 => json.GetInt64(),
            TypeCode.Double => json.GetDouble(),
            TypeCode.Decimal => json.GetDecimal(),
            TypeCode.DateTime => Instant(json).UtcDateTime,
            _ when type == typeof(DateTimeOffset) => Instant(json),
            _ when type == typeof(Guid) => json.GetGuid(),
            _ when type == typeof(DateOnly) => DateOnly.Parse(json.GetString()!, _culture),
            _ when type == typeof(TimeOnly) => TimeOnly.Parse(json.GetString()!, _culture),
            _ => throw new NotSupportedException(type.Name),
        };
    }

    public static JsonNode Write(object value) =>
        value switch
        {
            string text => JsonValue.Create(text),
            Uri address => JsonValue.Create(address.OriginalString),
            bool flag => JsonValue.Create(flag),
            Enum name => JsonValue.Create(
                string.Concat(
                        name.ToString()
                            .Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + c : $"{c}")
                    )
                    .ToUpperInvariant()
            ),
            DateTime time => JsonValue.Create(
                time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", _culture)
            ),
            DateTimeOffset time => JsonValue.Create(
                time.ToOffset(TimeSpan.FromHours(2))
                    .ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", _culture)
            ),
            DateOnly date => JsonValue.Create(date.ToString("yyyy-MM-dd", _culture)),
            TimeOnly time => JsonValue.Create(time.ToString("HH:mm:ss.FFFFFFF", _culture)),
            Guid id => JsonValue.Create(id.ToString("D")),
            _ => JsonNode.Parse(JsonSerializer.Serialize(value))!,
        };

    private static DateTimeOffset Instant(JsonElement json) =>
        DateTimeOffset.Parse(json.GetString()!, _culture);
}
