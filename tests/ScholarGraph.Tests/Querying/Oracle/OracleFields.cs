using System.Reflection;
using System.Text;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>The fields of each class of the storeroom: scalars by their properties, relations by hand.</summary>
internal static class OracleFields
{
    private static readonly Dictionary<Type, IReadOnlyList<OracleField>> _fields = new()
    {
        [typeof(Shelf)] =
        [
            .. Scalars<Shelf>(),
            Id<Shelf>(s => $"Shelf:{s.Id}"),
            One<Shelf, Shelf>("parent", s => s.Parent, true),
            Many<Shelf, Shelf>("children", s => s.Children),
            Many<Shelf, Box>("boxes", s => s.Boxes),
            Many<Shelf, Item>("contents", s => s.Boxes.SelectMany(b => b.Items)),
        ],
        [typeof(Box)] =
        [
            .. Scalars<Box>(),
            Id<Box>(b => $"Box:{b.Id:N}"),
            One<Box, Shelf>("shelf", b => b.Shelf, true),
            Many<Box, Item>("items", b => b.Items),
        ],
        [typeof(Item)] =
        [
            .. Scalars<Item>(),
            Id<Item>(i => $"Item:{i.Id}"),
            One<Item, Box>("box", i => i.Box, true),
            One<Item, Item>("twin", i => i.Twin, true),
            Many<Item, Item>("twinOf", i => i.TwinOf),
            Many<Item, Tag>("tagList", i => i.ItemTags.Select(l => l.Tag)),
            Many<Item, ItemTag>("tags", i => i.ItemTags),
        ],
        [typeof(Tag)] =
        [
            .. Scalars<Tag>(),
            Id<Tag>(t => $"Tag:{t.Slug}"),
            Many<Tag, Item>("items", t => t.ItemTags.Select(l => l.Item)),
        ],
        [typeof(ItemTag)] = [.. Scalars<ItemTag>(), One<ItemTag, Tag>("tag", l => l.Tag, false)],
    };

    public static IReadOnlyList<OracleField> Of(Type type) => _fields[type];

    public static OracleField Find(Type type, string name) => Of(type).Single(f => f.Name == name);

    /// <summary>The id of an object as the API writes it.</summary>
    public static string IdOf(object instance) =>
        (string)Of(instance.GetType()).Single(f => f.Kind == FieldKind.Id).Get(instance)!;

    private static IEnumerable<OracleField> Scalars<T>() =>
        from property in typeof(T).GetProperties()
        let name = property.Name
        where
            (property.PropertyType.IsValueType || property.PropertyType == typeof(string))
            && !name.EndsWith("Id", StringComparison.Ordinal)
            && !name.EndsWith("Folded", StringComparison.Ordinal)
            && name != nameof(ItemTag.TagSlug)
        select Scalar(property, typeof(T).GetProperty(name + "Folded"));

    private static OracleField Scalar(PropertyInfo property, PropertyInfo? twin) =>
        new(
            char.ToLowerInvariant(property.Name[0]) + property.Name[1..],
            FieldKind.Scalar,
            Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType,
            property.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null
                : new NullabilityInfoContext().Create(property).ReadState
                    == NullabilityState.Nullable,
            property.GetValue,
            twin is null ? null : twin.GetValue
        );

    private static OracleField Id<T>(Func<T, string> text) =>
        new(
            "id",
            FieldKind.Id,
            typeof(string),
            false,
            instance => Convert.ToBase64String(Encoding.UTF8.GetBytes(text((T)instance)))
        );

    private static OracleField One<T, TTarget>(string name, Func<T, TTarget?> get, bool isNullable)
        where TTarget : class =>
        new(name, FieldKind.One, typeof(TTarget), isNullable, instance => get((T)instance));

    private static OracleField Many<T, TElement>(string name, Func<T, IEnumerable<TElement>> get) =>
        new(name, FieldKind.Many, typeof(TElement), false, instance => get((T)instance));
}
