using System.Text.Json;
using ScholarGraph.Tests.Querying.Oracle;

namespace ScholarGraph.Tests.Querying.Laws;

/// <summary>What must hold of any filter, order and page, whatever the answers are: properties over generated input.</summary>
public abstract class Laws
{
    private const int WalksUsual = 40;

    private readonly GraphFixture _graph;
    private readonly OracleWorld _world;

    internal Laws(GraphFixture graph, OracleWorld world) => (_graph, _world) = (graph, world);

    /// <summary>Each operator of each field, several values: those that fulfil it and those that fulfil its complement.</summary>
    [SkippableFact]
    public async Task A_condition_and_its_complement_make_the_whole()
    {
        foreach (var root in _world.Roots.DistinctBy(r => r.Input))
        {
            foreach (var field in OracleFields.Of(root.Row).Where(f => f.Kind is FieldKind.Scalar))
            {
                foreach (var (name, operand) in Conditions(field))
                {
                    var complement = name == "eq" ? "neq" : "n" + name;
                    var data = await _graph.DataAsync(
                        $$"""
                        {
                          whole: {{root.Field}} { totalCount }
                          those: {{root.Field}}(where: { {{field.Name}}: { {{name}}: {{operand}} } }) { totalCount }
                          others: {{root.Field}}(where: { {{field.Name}}: { {{complement}}: {{operand}} } }) { totalCount }
                          either: {{root.Field}}(where: { or: [{ {{field.Name}}: { {{name}}: {{operand}} } }, { {{field.Name}}: { {{complement}}: {{operand}} } }] }) { totalCount }
                          both: {{root.Field}}(where: { {{field.Name}}: { {{name}}: {{operand}}, {{complement}}: {{operand}} } }) { totalCount }
                        }
                        """
                    );

                    Assert.True(
                        Count(data, "those") + Count(data, "others") == Count(data, "whole")
                            && Count(data, "either") == Count(data, "whole")
                            && Count(data, "both") == 0,
                        $"{root.Field} {field.Name} {name} {operand}: {data}"
                    );
                }
            }
        }
    }

    [SkippableFact]
    public async Task A_walk_sees_what_the_total_says_and_back_is_there_reversed()
    {
        for (var seed = 0; seed < WalksUsual; seed++)
        {
            var drawn = new OracleCase(seed, 0, _world);
            var size = 1 + (seed % 7);

            var there = await WalkAsync(drawn, "first", size);
            var back = await WalkAsync(drawn, "last", size);

            Assert.True(there.Ids.SequenceEqual(back.Ids.Reverse()), $"seed {seed}");
            Assert.True(
                there.Ids.Count == there.Total && back.Total == there.Total,
                $"seed {seed}"
            );
            Assert.Equal(there.Ids.Count, there.Ids.Distinct().Count());
        }
    }

    private async Task<(IReadOnlyList<string> Ids, int Total)> WalkAsync(
        OracleCase drawn,
        string direction,
        int size
    )
    {
        var isForward = direction == "first";
        var document = drawn.Walk(direction);
        var ids = new List<string>();
        string? cursor = null;
        int total;
        do
        {
            var data = await _graph.DataAsync(document, drawn.Variables(cursor, size));
            var page = data.GetProperty("page");
            total = page.GetProperty("totalCount").GetInt32();
            var nodes = page.GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("id").GetString()!);
            var info = page.GetProperty("pageInfo");
            // Behind lies something exactly when this is not the first page.
            Assert.Equal(
                cursor is not null,
                info.GetProperty(isForward ? "hasPreviousPage" : "hasNextPage").GetBoolean()
            );
            ids.AddRange(isForward ? nodes : nodes.Reverse());
            cursor = info.GetProperty(isForward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
                ? info.GetProperty(isForward ? "endCursor" : "startCursor").GetString()
                : null;
            Assert.Equal(ids.Count < total, cursor is not null);
        } while (cursor is not null);

        return (ids, total);
    }

    private IEnumerable<(string Name, string Operand)> Conditions(OracleField field)
    {
        string[] names =
            field.Type == typeof(string) ? ["eq", "in", "contains", "startsWith", "endsWith"]
            : field.Type == typeof(bool) ? ["eq"]
            : field.Type.IsEnum ? ["eq", "in"]
            : ["eq", "in", "gt", "gte", "lt", "lte"];
        var values = new Random(field.Name.Length);
        var generator = new InputGenerator(new Random(5), values, _world.Data);
        foreach (var name in names)
        {
            var operand = GraphLiteral.Of(
                JsonSerializer.SerializeToElement(generator.Operand(field, name))
            );
            yield return (name, operand);
        }

        if (field.IsNullable)
        {
            yield return ("eq", "null");
        }
    }

    private static int Count(JsonElement data, string name) =>
        data.GetProperty(name).GetProperty("totalCount").GetInt32();
}
