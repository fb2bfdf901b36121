using System.Text;
using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Limits;

/// <summary>
/// Values that are none, as variables and as literals: a variable's mistake has a code; a literal's is one of the document, with the
/// paragraph of the specification, or has the same code where the text itself is at fault. The next query is answered as before.
/// </summary>
public abstract class BadValueSuite(StoreroomGraph storeroom)
{
    private static readonly string Huge = new('9', 5_000);

    public static TheoryData<string, string, string, string> Values() =>
        new()
        {
            // Past the range of the type.
            { "Int", "count: { gt: $v }", "2147483648", "HC0016" },
            { "Int", "count: { lt: $v }", "-2147483649", "HC0016" },
            { "Int", "count: { eq: $v }", Huge, "HC0016" },
            { "Int", "count: { eq: $v }", "1.5", "HC0016" },
            { "Int", "count: { eq: $v }", "1e400", "HC0016" },
            { "Int", "count: { eq: $v }", "\"1\"", "HC0016" },
            { "Short", "grade: { gte: $v }", "32768", "HC0016" },
            { "Short", "grade: { gte: $v }", Huge, "HC0016" },
            { "Long", "serial: { neq: $v }", "9223372036854775808", "HC0016" },
            { "Long", "serial: { neq: $v }", "-" + Huge, "HC0016" },
            { "Float", "weight: { gt: $v }", "1e400", "HC0016" },
            { "Float", "weight: { ngt: $v }", "-1e400", "HC0016" },
            { "Float", "weight: { eq: $v }", Huge, "HC0016" },
            { "Decimal", "price: { lte: $v }", "1e400", "HC0016" },
            { "Decimal", "price: { lte: $v }", "79228162514264337593543950336", "HC0016" },
            { "Decimal", "price: { eq: $v }", "\"1\"", "HC0016" },
            { "LocalDate", "made: { eq: $v }", "\"2021-02-29\"", "HC0016" },
            { "LocalDate", "made: { eq: $v }", "\"10000-01-01\"", "HC0016" },
            { "LocalTime", "opens: { eq: $v }", "\"24:00:00\"", "HC0016" },
            { "DateTime", "seen: { eq: $v }", "\"2020-01-01T00:00:00\"", "HC0016" },
            { "DateTime", "seen: { eq: $v }", "\"0001-01-01T00:00:00+14:00\"", "HC0016" },
            { "DateTime", "seen: { eq: $v }", "\"9999-12-31T23:59:59-14:00\"", "HC0016" },
            { "UUID", "code: { eq: $v }", "\"not a uuid\"", "HC0016" },
            { "Material", "material: { eq: $v }", "\"PLASTIC\"", "HC0016" },
            // No text.
            { "String", "name: { eq: $v }", "\"a\\u0000b\"", "SG0115" },
            { "String", "name: { contains: $v }", "\"\\ud800\"", "SG0115" },
            { "String", "name: { startsWith: $v }", "\"\\udc00\\ud800\"", "SG0115" },
            { "ID", "id: { eq: $v }", "\"\\u0000\"", "SG0115" },
            { "ID", "id: { in: [$v] }", "\"\\ud83d\"", "SG0115" },
            { "[String]", "name: { in: $v }", "[\"a\", \"\\udfff\"]", "SG0115" },
        };

    [SkippableTheory]
    [MemberData(nameof(Values))]
    public async Task A_bad_value_is_refused_in_either_form(
        string type,
        string condition,
        string value,
        string code
    )
    {
        await RefusesAsync(
            $"query($v: {type}) {{ items(where: {{ {condition} }}) {{ totalCount }} }}",
            $$"""{ "v": {{value}} }""",
            code
        );
        await RefusesAsync(
            $"{{ items(where: {{ {condition.Replace("$v", value, StringComparison.Ordinal)} }}) {{ totalCount }} }}",
            null,
            code == "HC0016" ? null : code
        );
    }

    [SkippableTheory]
    [InlineData("after", "\\u0000", "SG0115")]
    [InlineData("before", "\\ud800", "SG0115")]
    [InlineData("after", "", "HC0078")]
    [InlineData("after", "eyJhIjoxfQ==", "HC0078")]
    [InlineData("before", "AAAAAAAAAAAAAAAAW10", "HC0078")]
    [InlineData("before", "\\ud83d\\ude00", "HC0078")]
    public async Task A_forged_cursor_is_refused_in_either_form(
        string argument,
        string cursor,
        string code
    )
    {
        await RefusesAsync(
            $"query($c: String) {{ items({argument}: $c) {{ totalCount }} }}",
            $$"""{ "c": "{{cursor}}" }""",
            code
        );
        await RefusesAsync($"{{ items({argument}: \"{cursor}\") {{ totalCount }} }}", null, code);
    }

    [SkippableTheory]
    [InlineData("first: $n", "-1", "HC0079")]
    [InlineData("last: $n", "2147483647", "HC0051")]
    [InlineData("first: $n, last: 1", "1", "SG0001")]
    [InlineData("last: $n, after: \"x\"", "1", "SG0001")]
    [InlineData("first: $n, before: \"x\"", "1", "HC0078")]
    [InlineData("first: $n, after: \"x\", before: \"y\"", "0", "HC0078")]
    public async Task Contradictory_paging_is_refused_in_either_form(
        string arguments,
        string number,
        string code
    )
    {
        await RefusesAsync(
            $"query($n: Int) {{ items({arguments}) {{ totalCount }} }}",
            $$"""{ "n": {{number}} }""",
            code
        );
        await RefusesAsync(
            $"{{ items({arguments.Replace("$n", number, StringComparison.Ordinal)}) {{ totalCount }} }}",
            null,
            code
        );
    }

    /// <summary>What an id holds when it is decoded is text from outside too.</summary>
    [SkippableTheory]
    [InlineData("Tag:a\0b")]
    [InlineData("Tag:\0")]
    [InlineData("Item:99999999999999999999")]
    [InlineData("Item:1\0")]
    [InlineData("Box:\0")]
    public async Task An_id_that_no_object_can_have_finds_nothing(string text)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        foreach (
            var (document, variables) in new[]
            {
                ($"{{ node(id: \"{id}\") {{ id }} }}", (string?)null),
                ("query($i: ID!) { node(id: $i) { id } }", $$"""{ "i": "{{id}}" }"""),
            }
        )
        {
            var answer = await storeroom.AskAsync(document, variables);

            Assert.Equal(
                JsonValueKind.Null,
                answer.GetProperty("data").GetProperty("node").ValueKind
            );
        }

        await NextAsync();
    }

    [SkippableFact]
    public async Task A_filter_by_an_id_that_no_object_can_have_is_refused_or_finds_nothing()
    {
        var id = Convert.ToBase64String("Tag:a\0b"u8);

        var answer = await storeroom.AskAsync(
            $"{{ page: tags(where: {{ id: {{ eq: \"{id}\" }} }}) {{ totalCount }} }}"
        );

        Assert.Equal(
            "SG0002",
            answer
                .GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString()
        );
        await NextAsync();
    }

    private async Task RefusesAsync(string document, string? variables, string? code)
    {
        var answer = await storeroom.AskAsync(document, variables);

        Assert.True(answer.TryGetProperty("errors", out var errors), $"{document}: {answer}");
        var extensions = errors[0].GetProperty("extensions");
        if (code is null)
        {
            Assert.False(extensions.TryGetProperty("code", out _), answer.ToString());
            Assert.True(extensions.TryGetProperty("specifiedBy", out _), answer.ToString());
        }
        else
        {
            Assert.True(
                extensions.TryGetProperty("code", out var told) && told.GetString() == code,
                answer.ToString()
            );
        }

        await NextAsync();
    }

    private async Task NextAsync()
    {
        var next = await storeroom.DataAsync(
            "{ page: items(where: { count: { eq: 1 } }) { totalCount } }"
        );
        Assert.Equal(
            storeroom.Data.Items.Count(i => i.Count == 1),
            next.GetProperty("page").GetProperty("totalCount").GetInt32()
        );
    }
}
