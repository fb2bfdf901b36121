using System.Reflection;
using System.Text;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>A field as the oracle sees it: what it is of an object.</summary>
/// <param name="Name">Name in the API.</param>
/// <param name="Kind">What can be asked of it.</param>
/// <param name="Type">Type of the value, of the object, or of the elements, without <c>Nullable</c>; of an id, the class whose ids it takes.</param>
/// <param name="IsNullable">Whether null may be asked for.</param>
/// <param name="Get">The value of an object.</param>
/// <param name="Twin">The normalised twin that it sorts by first; null without one.</param>
internal sealed record OracleField(
    string Name,
    FieldKind Kind,
    Type Type,
    bool IsNullable,
    Func<object, object?> Get,
    Func<object, object?>? Twin = null
)
{
    /// <summary>The scalars of a class, by its properties.</summary>
    /// <param name="without">Properties that the API does not show.</param>
    public static IEnumerable<OracleField> Scalars<T>(params string[] without) =>
        from property in typeof(T).GetProperties()
        let name = property.Name
        let type = property.PropertyType
        where
            (type.IsValueType || type == typeof(string) || type == typeof(Uri))
            && !name.EndsWith("Id", StringComparison.Ordinal)
            && !name.EndsWith("Folded", StringComparison.Ordinal)
            && !without.Contains(name)
        select Scalar(property, typeof(T).GetProperty(name + "Folded"));

    public static OracleField Id<T>(Func<T, string> text) =>
        new(
            "id",
            FieldKind.Id,
            typeof(T),
            false,
            instance => Convert.ToBase64String(Encoding.UTF8.GetBytes(text((T)instance)))
        );

    public static OracleField One<T, TTarget>(string name, Func<T, TTarget?> get, bool isNullable)
        where TTarget : class =>
        new(name, FieldKind.One, typeof(TTarget), isNullable, instance => get((T)instance));

    public static OracleField Many<T, TElement>(string name, Func<T, IEnumerable<TElement>> get) =>
        new(name, FieldKind.Many, typeof(TElement), false, instance => get((T)instance));

    public static OracleField Values<T, TElement>(
        string name,
        Func<T, IEnumerable<TElement>> get
    ) => new(name, FieldKind.Values, typeof(TElement), false, instance => get((T)instance));

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
}
