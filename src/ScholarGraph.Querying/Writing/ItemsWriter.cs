using System.Reflection;
using System.Text.Json;

namespace ScholarGraph.Querying.Writing;

/// <summary>How a list of values in one column is written.</summary>
internal static class ItemsWriter
{
    private static readonly MethodInfo _of = typeof(ItemsWriter).GetMethod(
        nameof(WriterOf),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Type of the items of an array or a generic list; null where the type is neither.</summary>
    public static Type? ItemTypeOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(i =>
                i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            )
            ?.GenericTypeArguments[0];

    public static Delegate Of(Type list, Type item)
    {
        var value = Nullable.GetUnderlyingType(item) ?? item;
        return (Delegate)_of.MakeGenericMethod(list, value).Invoke(null, [])!;
    }

    private static Action<Utf8JsonWriter, TList> WriterOf<TList, TItem>()
        where TList : System.Collections.IEnumerable
        where TItem : notnull
    {
        var write = JsonValues.WriterOf<TItem>();
        return (json, list) =>
        {
            json.WriteStartArray();
            foreach (var item in list)
            {
                if (item is TItem value)
                {
                    write(json, value);
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
        };
    }
}
