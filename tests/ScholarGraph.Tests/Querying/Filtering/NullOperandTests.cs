using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Filtering;

/// <summary>Null has a meaning for <c>eq</c>, <c>neq</c> and in lists, where the value can be null; elsewhere it is HC0026.</summary>
public sealed class NullOperandTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>
        {
            { "{ count: { eq: null } }", "eq", "IntOperationFilterInput", "Int!" },
            { "{ count: { neq: null } }", "neq", "IntOperationFilterInput", "Int!" },
            { "{ count: { in: null } }", "in", "IntOperationFilterInput", "[Int!]" },
            { "{ count: { nin: null } }", "nin", "IntOperationFilterInput", "[Int!]" },
            { "{ grade: { in: [null, 14] } }", "in", "ShortOperationFilterInput", "[Short!]" },
            { "{ serial: { nin: [null] } }", "nin", "LongOperationFilterInput", "[Long!]" },
            { "{ fragile: { eq: null } }", "eq", "BooleanOperationFilterInput", "Boolean!" },
            { "{ material: { neq: null } }", "neq", "MaterialOperationFilterInput", "Material!" },
            { "{ id: { eq: null } }", "eq", "IdOperationFilterInput", "ID!" },
            { "{ id: { in: [null] } }", "in", "IdOperationFilterInput", "[ID!]" },
            { "{ code: { eq: null } }", "eq", "UuidOperationFilterInput", "UUID!" },
            { "{ name: { eq: null } }", "eq", "StringOperationFilterInput", "String!" },
            { "{ name: null }", "name", "ItemFilterInput", "StringOperationFilterInput!" },
            { "{ box: null }", "box", "ItemFilterInput", "BoxFilterInput!" },
            { "{ box: { shelf: null } }", "shelf", "BoxFilterInput", "ShelfFilterInput!" },
            {
                "{ twinOf: null }",
                "twinOf",
                "ItemFilterInput",
                "ListFilterInputTypeOfItemFilterInput!"
            },
            {
                "{ twinOf: { some: null } }",
                "some",
                "ListFilterInputTypeOfItemFilterInput",
                "ItemFilterInput!"
            },
            {
                "{ twinOf: { none: null } }",
                "none",
                "ListFilterInputTypeOfItemFilterInput",
                "ItemFilterInput!"
            },
            {
                "{ twinOf: { all: null } }",
                "all",
                "ListFilterInputTypeOfItemFilterInput",
                "ItemFilterInput!"
            },
            {
                "{ twinOf: { any: null } }",
                "any",
                "ListFilterInputTypeOfItemFilterInput",
                "Boolean!"
            },
            {
                "{ or: [{ count: { gt: 1 } }, { and: [{ maybeGrade: { ngte: null } }] }] }",
                "ngte",
                "ShortOperationFilterInput",
                "Short!"
            },
            {
                "{ note: { or: [{ contains: null }] } }",
                "contains",
                "StringOperationFilterInput",
                "String!"
            },
        };
        foreach (var name in new[] { "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte" })
        {
            cases.Add(
                $"{{ maybeCount: {{ {name}: null }} }}",
                name,
                "IntOperationFilterInput",
                "Int!"
            );
            cases.Add(
                $"{{ maybeMade: {{ {name}: null }} }}",
                name,
                "LocalDateOperationFilterInput",
                "LocalDate!"
            );
        }

        foreach (
            var name in new[]
            {
                "contains",
                "ncontains",
                "startsWith",
                "nstartsWith",
                "endsWith",
                "nendsWith",
            }
        )
        {
            cases.Add(
                $"{{ note: {{ {name}: null }} }}",
                name,
                "StringOperationFilterInput",
                "String!"
            );
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_null_without_a_meaning_is_refused(
        string where,
        string operation,
        string filterType,
        string expectedType
    )
    {
        var answer = await storeroom.AskAsync(
            $"{{ page: items(where: {where}) {{ totalCount nodes {{ id }} }} tags(first: 1) {{ totalCount }} }}"
        );

        Assert.Equal(
            """{"errors":[{"message":"The provided value for filter `OPERATION` of type FILTER is invalid. Null values are not supported.","path":["page"],"extensions":{"code":"HC0026","expectedType":"EXPECTED","filterType":"FILTER"}}],"data":{"page":null,"tags":{"totalCount":9}}}"""
                .Replace("OPERATION", operation, StringComparison.Ordinal)
                .Replace("FILTER", filterType, StringComparison.Ordinal)
                .Replace("EXPECTED", expectedType, StringComparison.Ordinal),
            answer.GetRawText()
        );
    }

    [Fact]
    public async Task A_null_that_comes_in_a_variable_is_refused_alike()
    {
        const string Query =
            "query($w: ItemFilterInput, $n: Int) { a: items(where: $w) { totalCount } b: items(where: { maybeCount: { lt: $n } }) { totalCount } }";

        var good = await storeroom.DataAsync(
            Query,
            """{ "w": { "maybeCount": { "eq": null } }, "n": 1 }"""
        );
        var answer = await storeroom.AskAsync(
            Query,
            """{ "w": { "maybeCount": { "gt": null } }, "n": null }"""
        );

        Assert.True(good.GetProperty("a").GetProperty("totalCount").GetInt32() > 0);
        Assert.Equal(
            ["HC0026", "HC0026"],
            answer
                .GetProperty("errors")
                .EnumerateArray()
                .Select(e => e.GetProperty("extensions").GetProperty("code").GetString())
        );
        Assert.Equal("""{"a":null,"b":null}""", answer.GetProperty("data").GetRawText());
    }
}
