using System.Text.Json;
using System.Text.RegularExpressions;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

/// <summary>Whatever is sent: an answer or a stable code, and the next query is answered as before.</summary>
public abstract partial class BadInputSuite(StoreroomGraph storeroom)
{
    private const string Query =
        "query($w: ItemFilterInput, $o: [ItemSortInput!]) { page: items(where: $w, order: $o) { totalCount } }";

    [SkippableTheory]
    [InlineData("SG0104", "deep")]
    [InlineData("HC0047", "branches")]
    [InlineData("SG0004", "many branches")]
    [InlineData("SG0004", "text")]
    [InlineData("SG0114", "values")]
    [InlineData("SG0115", "nul")]
    [InlineData("SG0115", "surrogate")]
    [InlineData("HC0016", "range")]
    [InlineData("HC0016", "unknown")]
    public async Task A_bad_filter_has_its_code(string code, string what)
    {
        var where = what switch
        {
            "deep" => Bulk.Repeat("""{ "and": [""", 1_000, "] }"),
            "branches" or "many branches" => Bulk.Branches(what == "branches" ? 10_000 : 1_000),
            "text" =>
                $$"""{ "name": { "or": [{{string.Join(',', Enumerable.Repeat("""{ "eq": "a" }""", 201))}}] } }""",
            "values" =>
                $$"""{ "count": { "in": [{{string.Join(',', Enumerable.Range(0, 100_000))}}] } }""",
            "nul" => """{ "name": { "eq": "a\u0000b" } }""",
            "surrogate" => """{ "name": { "contains": "\ud800" } }""",
            "range" => """{ "grade": { "gt": 32768 } }""",
            _ => """{ "colour": { "eq": 1 } }""",
        };

        await RefusesAsync(Query, $$"""{ "w": {{where}} }""", code);
    }

    [SkippableTheory]
    [InlineData("SG0104", "deep")]
    [InlineData("SG0109", "fragments")]
    [InlineData("SG0102", "values")]
    [InlineData("SG0103", "selections")]
    public async Task A_bad_document_has_its_code(string code, string what)
    {
        var document = what switch
        {
            "deep" =>
                $"{{ items(where: {Bulk.Repeat("{ and: ", 100, "}", "{}")}) {{ totalCount }} }}",
            "fragments" => Bulk.Doubling(30),
            "values" =>
                $"{{ items(where: {{ count: {{ in: [{string.Join(',', Enumerable.Repeat("1", 16_000))}] }} }}) {{ totalCount }} }}",
            _ => $"{{ items {{ nodes {{ {Bulk.Repeat("twin { ", 60, " }", "id")} }} }} }}",
        };

        await RefusesAsync(document, null, code);
    }

    /// <summary>The same as a literal: what is too long or too deep is so as a document.</summary>
    [SkippableTheory]
    [InlineData("SG0103", "deep")]
    [InlineData("SG0101", "branches")]
    [InlineData("SG0004", "many branches")]
    [InlineData("SG0004", "text")]
    [InlineData("SG0101", "values")]
    public async Task A_bad_filter_as_a_literal_has_its_code(string code, string what)
    {
        var where = what switch
        {
            "deep" => Bulk.Repeat("{ and: [", 1_000, "] }", "{}"),
            "branches" => Bulk.Literals(10_000),
            "many branches" => Bulk.Literals(1_800),
            "text" =>
                $"{{ name: {{ or: [{string.Join(',', Enumerable.Repeat("{ eq: \"a\" }", 201))}] }} }}",
            _ => $"{{ count: {{ in: [{string.Join(',', Enumerable.Range(0, 100_000))}] }} }}",
        };

        await RefusesAsync($"{{ items(where: {where}) {{ totalCount }} }}", null, code);
    }

    [SkippableFact]
    public async Task A_list_of_any_length_is_one_parameter()
    {
        var many =
            $$"""{ "w": { "maybeCount": { "in": [{{string.Join(',', Enumerable.Range(0, 40_000))}}] } } }""";

        var data = await storeroom.DataAsync(Query, many);
        var plan = await storeroom.ExplainAsync(Query, many);

        Assert.Equal(
            storeroom.Data.Items.Count(i => i.MaybeCount is >= 0 and < 40_000),
            Count(data)
        );
        // A total alone reads no page, so that there is no number of rows to take.
        Assert.Single(Parameter().Matches(plan).Select(m => m.Value).Distinct());
    }

    [SkippableFact]
    public async Task As_many_conditions_as_are_allowed_are_answered()
    {
        // The heaviest of each kind: two operators for null, one for the complement.
        var text =
            """{ "note": { "nendsWith": "x" } }, { "maybeCount": { "nin": [1, 2] } }, { "box": { "label": { "ncontains": "q" } } }""";
        var members = string.Join(',', Enumerable.Repeat(text, 66));

        foreach (var group in new[] { "and", "or" })
        {
            var data = await storeroom.DataAsync(
                Query,
                $$"""{ "w": { "{{group}}": [{{members}}] } }"""
            );

            Assert.InRange(Count(data), 1, 60);
        }
    }

    [SkippableFact]
    public async Task Lists_within_lists_are_answered_as_deep_as_a_filter_may_be()
    {
        var data = await storeroom.DataAsync(Query, Lists(8));

        Assert.Equal(0, Count(data));
        await RefusesAsync(Query, Lists(9), "SG0004");

        static string Lists(int depth) =>
            $$"""{ "w": {{Bulk.Repeat("""{ "twinOf": { "some": """, depth, " } }", """{ "count": { "gt": 0 } }""")}} }""";
    }

    [SkippableFact]
    public async Task As_many_keys_as_are_allowed_order_and_one_more_is_refused()
    {
        string[] keys =
        [
            "count",
            "maybeCount",
            "serial",
            "maybeSerial",
            "grade",
            "maybeGrade",
            "weight",
            "maybeWeight",
            "price",
            "maybePrice",
            "fragile",
            "maybeFragile",
            "material",
            "maybeMaterial",
            "code",
            "maybeCode",
            "made",
            "maybeMade",
            "opens",
            "maybeOpens",
            "seen",
            "maybeSeen",
            "checked",
            "maybeChecked",
            "note",
            "name",
        ];
        var box = """{ "box": { "height": "DESC" } }""";
        var order = string.Join(',', keys.Select(k => $$"""{ "{{k}}": "DESC" }""").Append(box));
        var document =
            "query($o: [ItemSortInput!], $c: String) { page: items(first: 20, after: $c, order: $o) { pageInfo { hasPreviousPage endCursor } nodes { id } } }";

        var first = await storeroom.DataAsync(document, $$"""{ "o": [{{order}}] }""");
        var cursor = first
            .GetProperty("page")
            .GetProperty("pageInfo")
            .GetProperty("endCursor")
            .GetString();
        var second = await storeroom.DataAsync(
            document,
            $$"""{ "o": [{{order}}], "c": "{{cursor}}" }"""
        );

        Assert.Equal(20, second.GetProperty("page").GetProperty("nodes").GetArrayLength());
        var more = """{ "box": { "shelf": { "zone": "ASC", "name": "ASC" } } }""";
        await RefusesAsync(document, $$"""{ "o": [{{order}},{{more}}] }""", "SG0005");
    }

    private async Task RefusesAsync(string document, string? variables, string code)
    {
        var answer = await storeroom.AskAsync(document, variables);

        Assert.True(answer.TryGetProperty("errors", out var errors), answer.ToString());
        Assert.Equal(code, errors[0].GetProperty("extensions").GetProperty("code").GetString());
        var next = await storeroom.DataAsync(Query, """{ "w": { "count": { "eq": 1 } } }""");
        Assert.Equal(storeroom.Data.Items.Count(i => i.Count == 1), Count(next));
    }

    private static int Count(JsonElement data) =>
        data.GetProperty("page").GetProperty("totalCount").GetInt32();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
