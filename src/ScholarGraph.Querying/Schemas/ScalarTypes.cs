using GraphQL.Types;

namespace ScholarGraph.Querying.Schemas;

internal static class ScalarTypes
{
    public static IGraphType Create(string name) =>
        name switch
        {
            "Long" => new LongGraphType(),
            "Short" => new ShortGraphType(),
            "Byte" => new ByteGraphType(),
            "Decimal" => new DecimalGraphType(),
            "DateTime" => new DateTimeGraphType(),
            "UUID" => new GuidGraphType(),
            "LocalDate" => new DateOnlyGraphType(),
            "URL" => new UriGraphType(),
            _ => throw new NotSupportedException(name),
        };
}
