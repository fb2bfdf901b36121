using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

/// <summary>Parts of texts that an index finds are those that a look at every row finds.</summary>
public abstract class TrigramSuite(StoreroomGraph storeroom)
{
    private const string Items = """
        query($part: String!) {
          items(first: 100, where: { name: { OPERATOR: $part } }) { totalCount nodes { name } }
          page: items(first: 2, where: { name: { OPERATOR: $part } }, order: [{ name: DESC }]) { nodes { name } }
        }
        """;

    [SkippableTheory]
    [InlineData("contains")]
    [InlineData("startsWith")]
    [InlineData("endsWith")]
    public async Task Every_part_of_every_name_is_found_where_it_is(string operation)
    {
        foreach (
            var part in storeroom
                .Data.Items.Select(item => item.Name)
                .Distinct()
                .SelectMany(PartsOf)
                .Append("%\"'")
                .Append("\uFFFD\uFFFF")
                .Distinct()
                .ToList()
        )
        {
            var expected = storeroom
                .Data.Items.Where(item => Has(item, operation, part))
                .Select(item => item.Name)
                .Order(StringComparer.Ordinal)
                .ToList();

            var data = await storeroom.DataAsync(
                Items.Replace("OPERATOR", operation, StringComparison.Ordinal),
                JsonSerializer.Serialize(new { part })
            );

            Assert.Equal(expected, Names(data.GetProperty("items")).Order(StringComparer.Ordinal));
            Assert.Equal(
                expected.Count,
                data.GetProperty("items").GetProperty("totalCount").GetInt32()
            );
            Assert.Equal(
                Math.Min(2, expected.Count),
                Names(data.GetProperty("page")).Count(expected.Contains)
            );
        }
    }

    private static bool Has(Item item, string operation, string part) =>
        operation switch
        {
            "contains" => item.Name.Contains(part, StringComparison.Ordinal),
            "startsWith" => item.Name.StartsWith(part, StringComparison.Ordinal),
            _ => item.Name.EndsWith(part, StringComparison.Ordinal),
        };

    private static IEnumerable<string> PartsOf(string name)
    {
        var runes = name.EnumerateRunes().ToList();
        return Enumerable
            .Range(0, runes.Count)
            .SelectMany(from =>
                new[] { 2, 3, 4, 7 }.Select(length => string.Concat(runes.Skip(from).Take(length)))
            );
    }

    private static IEnumerable<string> Names(JsonElement connection) =>
        connection
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => node.GetProperty("name").GetString() ?? "");
}
