using GraphQL.Types;
using ScholarGraph.Querying.Scalars;

namespace ScholarGraph.Querying.Schemas;

/// <summary>The scalar of each CLR type, and the name its filter goes by.</summary>
internal sealed class ScalarTypes
{
    private readonly Dictionary<string, IGraphType> _byName = [];

    public IGraphType Id => Of("ID");

    public IGraphType String => Of("String");

    public IGraphType Int => Of("Int");

    public IGraphType Boolean => Of("Boolean");

    /// <summary>The scalar of a CLR type, nullable or not.</summary>
    public IGraphType Of(Type type) => Of(NameOf(type));

    public IGraphType Of(string name) =>
        _byName.TryGetValue(name, out var scalar) ? scalar : _byName[name] = Create(name);

    /// <summary>Whether there is a scalar for a CLR type, nullable or not.</summary>
    public static bool Has(Type type) => Find(type) is not null;

    public static string NameOf(Type type) =>
        Find(type) ?? throw new NotSupportedException($"No scalar is known for {type}.");

    private static string? Find(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => "String",
            TypeCode.Boolean => "Boolean",
            TypeCode.Byte => "Byte",
            TypeCode.Int16 => "Short",
            TypeCode.Int32 => "Int",
            TypeCode.Int64 => "Long",
            TypeCode.Single or TypeCode.Double => "Float",
            TypeCode.Decimal => "Decimal",
            TypeCode.DateTime => "DateTime",
            _ when type == typeof(Guid) => "UUID",
            _ when type == typeof(DateOnly) => "LocalDate",
            _ when type == typeof(TimeOnly) => "LocalTime",
            _ when type == typeof(DateTimeOffset) => "DateTime",
            _ when type == typeof(Uri) => "URL",
            _ => null,
        };
    }

    /// <summary>HotChocolate's name of a scalar's operation input.</summary>
    public static string FilterNameOf(string scalar) =>
        scalar switch
        {
            "ID" => "IdOperationFilterInput",
            "UUID" => "UuidOperationFilterInput",
            "URL" => "UrlOperationFilterInput",
            _ => scalar + "OperationFilterInput",
        };

    private static IGraphType Create(string name) =>
        name switch
        {
            "ID" => new IdGraphType(),
            "String" => new StringGraphType(),
            "Int" => new IntGraphType(),
            "Boolean" => new BooleanGraphType(),
            "Float" => new FloatGraphType(),
            "Long" => new LongScalar(),
            "Short" => new ShortScalar(),
            "Byte" => new ByteScalar(),
            "Decimal" => new DecimalScalar(),
            "DateTime" => new DateTimeScalar(),
            "UUID" => new UuidScalar(),
            "LocalDate" => new LocalDateScalar(),
            "LocalTime" => new LocalTimeScalar(),
            "URL" => new UrlScalar(),
            _ => throw new NotSupportedException($"There is no scalar {name}."),
        };
}
