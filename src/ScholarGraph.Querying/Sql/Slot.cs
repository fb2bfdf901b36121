using Microsoft.EntityFrameworkCore.Storage;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Sql;

/// <summary>A value that a statement learns when it runs.</summary>
/// <param name="Name">Name of the parameter that EF Core gives it, without sign; empty where parameters are numbered.</param>
/// <param name="Mapping">How the database stores it.</param>
/// <param name="Value">The value for a run of the level.</param>
internal sealed record Slot(
    string Name,
    RelationalTypeMapping Mapping,
    Func<LevelRun, object?> Value
)
{
    /// <summary>Whether it is the key of the parent that rows are read for.</summary>
    public bool IsParentKey { get; init; }

    /// <summary>Whether any SQLite client stores it alike: a text, a whole number, a Boolean, a number of double precision.</summary>
    public bool IsPlain
    {
        get
        {
            var type = Mapping.Converter?.ProviderClrType ?? Mapping.ClrType;
            return Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type)
                is TypeCode.String
                    or TypeCode.Int64
                    or TypeCode.Int32
                    or TypeCode.Boolean
                    or TypeCode.Double;
        }
    }

    /// <summary>The value for a run as it is stored; null for null.</summary>
    public object? Stored(LevelRun run) =>
        Value(run) is { } value
            ? Mapping.Converter is { } converter
                ? converter.ConvertToProvider(value)
                : value
            : null;
}
