using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ScholarGraph.Querying.Modelling;
using ScholarGraph.Querying.Scalars;

namespace ScholarGraph.Querying.Writing;

/// <summary>How each type of value is written.</summary>
internal static class JsonValues
{
    private static readonly MethodInfo _boxed = typeof(JsonValues).GetMethod(
        nameof(Boxed),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static Action<Utf8JsonWriter, T> WriterOf<T>()
        where T : notnull
    {
        Delegate writer =
            typeof(T).IsEnum ? EnumWriter<T>()
            : ItemsWriter.ItemTypeOf(typeof(T)) is { } item ? ItemsWriter.Of(typeof(T), item)
            : typeof(T) == typeof(string)
                ? Of<string>((json, value) => json.WriteStringValue(value))
            : typeof(T) == typeof(bool) ? Of<bool>((json, value) => json.WriteBooleanValue(value))
            : typeof(T) == typeof(int) ? Of<int>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(long) ? Of<long>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(short) ? Of<short>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(byte) ? Of<byte>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(float) ? Of<float>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(double)
                ? Of<double>((json, value) => json.WriteNumberValue(value))
            : typeof(T) == typeof(decimal)
                ? Of<decimal>((json, value) => json.WriteNumberValue(WithoutTrailingZeros(value)))
            : typeof(T) == typeof(Guid) ? Of<Guid>((json, value) => json.WriteStringValue(value))
            : typeof(T) == typeof(DateOnly)
                ? Of<DateOnly>((json, value) => json.WriteStringValue(Date(value)))
            : typeof(T) == typeof(TimeOnly)
                ? Of<TimeOnly>((json, value) => json.WriteStringValue(TimeOfDay(value)))
            : typeof(T) == typeof(DateTime)
                ? Of<DateTime>((json, value) => json.WriteStringValue(Time(value)))
            : typeof(T) == typeof(DateTimeOffset)
                ? Of<DateTimeOffset>(
                    (json, value) => json.WriteStringValue(Time(value.UtcDateTime))
                )
            : typeof(T) == typeof(Uri)
                ? Of<Uri>((json, value) => json.WriteStringValue(value.OriginalString))
            : throw new NotSupportedException($"Values of type {typeof(T)} cannot be shown.");
        return (Action<Utf8JsonWriter, T>)writer;
    }

    /// <summary>The same for a value whose type is known at run time only.</summary>
    public static Action<Utf8JsonWriter, object> BoxedWriterOf(Type type) =>
        (Action<Utf8JsonWriter, object>)_boxed.MakeGenericMethod(type).Invoke(null, [])!;

    private static Action<Utf8JsonWriter, object> Boxed<T>()
        where T : notnull
    {
        var write = WriterOf<T>();
        return (json, value) => write(json, (T)value);
    }

    private static Action<Utf8JsonWriter, T> Of<T>(Action<Utf8JsonWriter, T> write) => write;

    private static Action<Utf8JsonWriter, T> EnumWriter<T>()
        where T : notnull
    {
        var names = Enum.GetValues(typeof(T))
            .Cast<T>()
            .ToDictionary(v => v, v => JsonEncodedText.Encode(EnumDefinition.NameOf(v)));
        return (json, value) => json.WriteStringValue(names[value]);
    }

    // How many zeros a decimal ends in depends on the database; a division drops them.
    private static decimal WithoutTrailingZeros(decimal value) =>
        value / 1.0000000000000000000000000000m;

    private static string Date(DateOnly date) =>
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TimeOfDay(TimeOnly time) =>
        time.ToString(LocalTimeScalar.Format, CultureInfo.InvariantCulture);

    private static string Time(DateTime time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
