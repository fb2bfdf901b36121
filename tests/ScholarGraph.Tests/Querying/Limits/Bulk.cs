using System.Globalization;
using System.Text;

namespace ScholarGraph.Tests.Querying.Limits;

/// <summary>Input that is too much of something.</summary>
internal static class Bulk
{
    public static string Branches(int count) =>
        $$"""{ "or": [{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{ "count": { "eq": {{i}} } }"""))}}] }""";

    public static string Literals(int count) =>
        $"{{or:[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{count:{{eq:{i}}}}}"))}]}}";

    public static string Repeat(string open, int times, string close, string inner = "") =>
        string.Concat(Enumerable.Repeat(open, times))
        + inner
        + string.Concat(Enumerable.Repeat(close, times));

    public static string Doubling(int times)
    {
        var document = new StringBuilder("{ items { nodes { ...F0 } } }");
        for (var i = 0; i < times; i++)
        {
            document.Append(
                CultureInfo.InvariantCulture,
                $" fragment F{i} on Item {{ ...F{i + 1} ... on Item {{ ...F{i + 1} }} }}"
            );
        }

        return document
            .Append(CultureInfo.InvariantCulture, $" fragment F{times} on Item {{ id }}")
            .ToString();
    }
}
