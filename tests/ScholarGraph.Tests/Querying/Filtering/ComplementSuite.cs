using System.Text.Json;
using ScholarGraph.Tests.Querying.Oracle;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

/// <summary>An operator and its complement make the whole, whatever is unknown.</summary>
public abstract class ComplementSuite(StoreroomGraph storeroom)
{
    private static readonly string[] _texts = ["eq", "in", "contains", "startsWith", "endsWith"];
    private static readonly string[] _others = ["eq", "in", "gt", "gte", "lt", "lte"];

    [SkippableFact]
    public async Task An_operator_and_its_complement_make_the_whole()
    {
        var values = new ItemValues(new Random(3));
        foreach (var field in OracleFields.Of(typeof(Item)).Where(f => f.Kind == FieldKind.Scalar))
        {
            var operators =
                field.Type == typeof(string) ? _texts
                : field.Type == typeof(bool) ? _others[..1]
                : field.Type.IsEnum ? _others[..2]
                : _others;
            foreach (var name in operators)
            {
                var complement = name == "eq" ? "neq" : "n" + name;
                var value = GraphLiteral.Of(
                    JsonSerializer.SerializeToElement(OracleValues.Write(values.Of(field.Type)))
                );
                var operand = name == "in" ? $"[{value}]" : value;

                var data = await storeroom.DataAsync(
                    $$"""
                    {
                      those: items(where: { {{field.Name}}: { {{name}}: {{operand}} } }) { totalCount }
                      others: items(where: { {{field.Name}}: { {{complement}}: {{operand}} } }) { totalCount }
                      both: items(where: { {{field.Name}}: { {{name}}: {{operand}}, {{complement}}: {{operand}} } }) { totalCount }
                    }
                    """
                );

                Assert.True(
                    Count(data, "those") + Count(data, "others") == 60 && Count(data, "both") == 0,
                    $"{field.Name} {name} {operand}: {data}"
                );
            }
        }
    }

    [SkippableFact]
    public async Task Some_and_none_make_the_whole_and_all_is_none_of_the_complement()
    {
        var data = await storeroom.DataAsync(
            """
            {
              whole: boxes { totalCount }
              some: boxes(where: { items: { some: { maybeCount: { gt: 0 } } } }) { totalCount }
              none: boxes(where: { items: { none: { maybeCount: { gt: 0 } } } }) { totalCount }
              all: boxes(where: { items: { all: { maybeCount: { gt: 0 } } } }) { totalCount }
              noOther: boxes(where: { items: { none: { maybeCount: { ngt: 0 } } } }) { totalCount }
              any: boxes(where: { items: { any: true } }) { totalCount }
              empty: boxes(where: { items: { any: false } }) { totalCount }
            }
            """
        );

        Assert.Equal(Count(data, "whole"), Count(data, "some") + Count(data, "none"));
        Assert.Equal(Count(data, "whole"), Count(data, "any") + Count(data, "empty"));
        Assert.Equal(Count(data, "all"), Count(data, "noOther"));
    }

    private static int Count(JsonElement data, string name) =>
        data.GetProperty(name).GetProperty("totalCount").GetInt32();
}
