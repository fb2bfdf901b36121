using System.Collections;
using System.Linq.Expressions;
using ScholarGraph.Querying.Execution;
using ScholarGraph.Querying.Filtering;

namespace ScholarGraph.Querying.Sql;

/// <summary>
/// One statement for all keys: the statement for one becomes a LATERAL subquery of the list of keys, so that each page is cut
/// inside the database, by the same index. See docs/decisions/0004-lateral-levels.md.
/// </summary>
internal sealed class PostgresDialect : Dialect
{
    private const string Keys = "keys";

    public override bool ComparesOffsets => true;

    // Most of the time they wait for the server.
    public override int ReadersPerCore => 8;

    public override bool SeeksInTurn => false;

    public override bool SeeksUniqueKeyByRow => true;

    public override Statement ForKeys(Statement one, int columns, Expression key, MappedModel model)
    {
        var keySlots = one.Slots.Where(s => s.IsParentKey).Select(s => "@" + s.Name).ToHashSet();
        var inner = NamedParameters.Replace(
            one.Text,
            name => keySlots.Contains(name) ? "\"parents\".\"key\"" : name
        );
        var names = Enumerable.Range(0, columns).Select(i => $"\"c{i}\"").ToList();
        var read = names.Select(name => $"\"rows\".{name}").Append("\"parents\".\"n\"");
        // A level that nothing is read of still says how many rows there are.
        var renamed = columns > 0 ? $" ({string.Join(", ", names)})" : "";
        var text = $"""
            SELECT {string.Join(", ", read)}
            FROM unnest(@{Keys}) WITH ORDINALITY AS "parents" ("key", "n")
            CROSS JOIN LATERAL (
                SELECT "found".*, row_number() OVER () AS "i"
                FROM (
                    {inner.ReplaceLineEndings("\n        ")}
                ) AS "found"{renamed}
            ) AS "rows"
            ORDER BY "parents"."n", "rows"."i"
            """;
        return new Statement(text, [.. one.Slots.Where(s => !s.IsParentKey), KeySlot(key, model)])
        {
            IsForAllKeys = true,
            ForOneKey = one,
        };
    }

    // LIKE is case-sensitive here, and with a fixed beginning uses an index in byte order.
    public override Expression Contains(Expression text, TextOperand part) =>
        TextOperations.Like(text, part.Pattern("%", "%"));

    public override Expression StartsWith(Expression text, TextOperand part) =>
        TextOperations.Like(text, part.Pattern("", "%"));

    public override Expression EndsWith(Expression text, TextOperand part) =>
        TextOperations.Like(text, part.Pattern("%", ""));

    private static Slot KeySlot(Expression key, MappedModel model)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        var listType = typeof(List<>).MakeGenericType(type);
        return new Slot(Keys, model.ListMappingOf(listType, key), ListOfKeys);

        object ListOfKeys(LevelRun run)
        {
            var list = (IList)Activator.CreateInstance(listType)!;
            foreach (var value in run.AskedKeys)
            {
                list.Add(value);
            }

            return list;
        }
    }
}
