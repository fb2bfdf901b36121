using Microsoft.EntityFrameworkCore.Storage;
using ScholarGraph.Querying.Execution;

namespace ScholarGraph.Querying.Sql;

/// <summary>A value that a statement learns when it runs.</summary>
/// <param name="Name">Name of the parameter that EF Core gives it, without sign.</param>
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
}
