using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// A number of single precision inside a list parameter, as SQLite keeps it: with the digits of its double. The shortest text, which
/// EF Core writes, is another double, so that <c>in</c> would find nothing.
/// </summary>
internal sealed class SinglePrecisionJson : JsonValueReaderWriter<float>
{
    private static readonly SinglePrecisionJson _instance = new();

    private SinglePrecisionJson() { }

    public static SinglePrecisionJson Instance => _instance;

    public override Expression ConstructorExpression =>
        Expression.Property(null, typeof(SinglePrecisionJson), nameof(Instance));

    public override float FromJsonTyped(
        ref Utf8JsonReaderManager manager,
        object? existingObject = null
    ) => manager.CurrentReader.GetSingle();

    public override void ToJsonTyped(Utf8JsonWriter writer, float value) =>
        writer.WriteNumberValue((double)value);
}
