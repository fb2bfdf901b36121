using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Paging;

/// <summary>A cursor is bound to its field, order, filter and parent, and to the key of the installation.</summary>
public sealed class CursorScopeTests(SqliteStoreroom storeroom) : IClassFixture<SqliteStoreroom>
{
    [Fact]
    public async Task A_cursor_is_good_only_where_it_comes_from()
    {
        const string Order = "order: [{ maybeCount: ASC }]";
        var cursor = await CursorAsync($"items(first: 1, {Order})");
        var nested = await CursorAsync("shelves(first: 2) { nodes { boxes(first: 1) {", " } }");
        var flipped = (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..];
        string[] wrong =
        [
            $"items(first: 1, after: \"{cursor}\")",
            $"items(first: 1, order: [{{ maybeCount: DESC }}], after: \"{cursor}\")",
            $"items(first: 1, {Order}, where: {{ count: {{ gt: 0 }} }}, after: \"{cursor}\")",
            $"fragileItems(first: 1, {Order}, after: \"{cursor}\")",
            $"items(first: 1, {Order}, after: \"{cursor[..^1]}\")",
            $"items(first: 1, {Order}, after: \"{flipped}\")",
            $"items(first: 1, {Order}, after: \"{cursor}A\")",
            $"items(first: 1, {Order}, after: \"{cursor} \")",
            $"items(first: 1, {Order}, after: \" {cursor}\")",
            $"items(first: 1, {Order}, after: \"{cursor[..5]}\\n{cursor[5..]}\")",
            $"items(first: 1, {Order}, after: \"{cursor}=\")",
            $"items(first: 1, {Order}, after: \"{new string('A', 50_000)}\")",
            $"items(first: 1, {Order}, before: \"{nested}\")",
            $"items(first: 1, {Order}, after: \"{cursor}\", before: \"x\")",
        ];

        foreach (var field in wrong)
        {
            var answer = await storeroom.AskAsync($"{{ page: {field} {{ nodes {{ id }} }} }}");

            Assert.Equal("""{"page":null}""", answer.GetProperty("data").GetRawText());
            Assert.Equal(
                "HC0078",
                answer
                    .GetProperty("errors")[0]
                    .GetProperty("extensions")
                    .GetProperty("code")
                    .GetString()
            );
        }

        var again = await storeroom.DataAsync(
            $"{{ page: items(first: 5, order: {{ maybeCount: ASC }}, after: \"{cursor}\") {{ nodes {{ id }} }} }}"
        );
        Assert.Equal(5, again.GetProperty("page").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_cursor_with_any_character_changed_is_none()
    {
        const string Field = "items(first: 1, order: [{ maybeCount: ASC }, { name: DESC }]";
        var cursor = await CursorAsync(Field + ")");

        for (var i = 0; i < cursor.Length; i++)
        {
            // The last character may hold bits that say nothing: also those count.
            foreach (var other in "AQgw_-".Where(c => c != cursor[i]))
            {
                var changed = cursor[..i] + other + cursor[(i + 1)..];

                var answer = await storeroom.AskAsync(
                    $"query($c: String) {{ page: {Field}, after: $c) {{ nodes {{ id }} }} }}",
                    $$"""{ "c": "{{changed}}" }"""
                );

                Assert.True(
                    answer.TryGetProperty("errors", out var errors)
                        && errors[0].GetProperty("extensions").GetProperty("code").GetString()
                            == "HC0078",
                    $"{cursor} as {changed}: {answer}"
                );
            }
        }
    }

    [Fact]
    public async Task A_cursor_of_another_key_is_none()
    {
        await using var other = storeroom.NewEngine(
            storeroom.Options with
            {
                CursorKey = [.. "a key of another server"u8],
            }
        );
        var cursor = await CursorAsync("items(first: 1)");

        var answer = await GraphFixture.AskAsync(
            other,
            $"{{ page: items(after: \"{cursor}\") {{ totalCount }} }}"
        );

        Assert.Equal(
            "HC0078",
            answer
                .GetProperty("errors")[0]
                .GetProperty("extensions")
                .GetProperty("code")
                .GetString()
        );
    }

    [Fact]
    public async Task A_nested_cursor_is_good_for_its_parent_and_an_error_for_the_others()
    {
        const string Parents = "shelves(first: 100, where: { boxes: { any: true } })";
        var cursor = await CursorAsync($"{Parents} {{ nodes {{ boxes(first: 1) {{", " } }");

        var answer = await storeroom.AskAsync(
            $"{{ {Parents} {{ nodes {{ boxes(first: 1, after: \"{cursor}\") {{ totalCount nodes {{ id }} }} }} }} }}"
        );

        var boxes = answer
            .GetProperty("data")
            .GetProperty("shelves")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.GetProperty("boxes").ValueKind)
            .ToList();
        Assert.Equal(JsonValueKind.Object, boxes[0]);
        Assert.All(boxes[1..], kind => Assert.Equal(JsonValueKind.Null, kind));
        Assert.Equal(boxes.Count - 1, answer.GetProperty("errors").GetArrayLength());
    }

    // The first cursor anywhere in the answer.
    private async Task<string> CursorAsync(string open, string close = "")
    {
        var brace = close.Length == 0 ? " {" : "";
        var data = await storeroom.DataAsync($"{{ {open}{brace} edges {{ cursor }} }}{close} }}");
        var text = data.GetRawText();
        var start = text.IndexOf("\"cursor\":\"", StringComparison.Ordinal) + 10;
        return text[start..text.IndexOf('"', start)];
    }
}
