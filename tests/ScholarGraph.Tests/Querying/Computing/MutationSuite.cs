using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public abstract class MutationSuite(StoreroomGraph storeroom) : WorkshopHost(storeroom)
{
    private const string First = "U2hlbGY6MQ==";
    private const string Second = "U2hlbGY6Mg==";

    [SkippableFact]
    public async Task Fields_are_run_one_after_another_and_each_payload_has_its_own_change()
    {
        var answer = await AskAsync(
            $$"""
            mutation($name: String!, $input: RenameShelfInput!) {
              __typename
              one: renameShelf(input: { shelf: "{{First}}", name: $name }) { ...P }
              two: renameShelf(input: $input) { ...P query { shelf(id: "{{Second}}") { name zone } __typename } }
            }
            fragment P on RenameShelfPayload { by shelf { id name boxes { id } } errors { __typename } }
            """,
            $$"""{ "name": "uno", "input": { "shelf": "{{First}}", "name": "due", "zone": "x" } }"""
        );

        var data = answer.GetProperty("data");
        Assert.Equal(["__typename", "one", "two"], data.EnumerateObject().Select(p => p.Name));
        Assert.Equal("uno", NameIn(data.GetProperty("one")));
        Assert.Equal("due", NameIn(data.GetProperty("two")));
        Assert.Equal("me", data.GetProperty("two").GetProperty("by").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("two").GetProperty("errors").ValueKind);
        Assert.Equal(
            Storeroom.Data.Shelves[1].Name,
            NameIn(data.GetProperty("two").GetProperty("query"))
        );
    }

    [SkippableFact]
    public async Task A_mistake_that_the_mutation_knows_is_in_its_payload()
    {
        var answer = await AskAsync(
            $$"""
            mutation {
              long: renameShelf(input: { shelf: "{{First}}", name: "12345678901" }) { ...P }
              gone: renameShelf(input: { shelf: "U2hlbGY6NDcxMQ==", name: "x" }) { ...P }
            }
            fragment P on RenameShelfPayload {
              shelf { id }
              errors { __typename ... on Error { message } ... on NameTooLongError { length } }
            }
            """
        );

        Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
        Assert.Equal(
            """{"long":{"shelf":null,"errors":[{"__typename":"NameTooLongError","message":"11 is too long.","length":11}]},"gone":{"shelf":null,"errors":[{"__typename":"ShelfMissingError","message":"No such shelf."}]}}""",
            answer.GetProperty("data").GetRawText()
        );
    }

    [SkippableTheory]
    [InlineData("""name: "forbidden", zone: $nothing""", "NOT_YOU")]
    [InlineData("""name: $nothing""", "HC0018")]
    public async Task A_mistake_that_it_does_not_know_ends_the_request(string name, string code)
    {
        var answer = await AskAsync(
            $$"""
            mutation($nothing: String = "x") {
              before: renameShelf(input: { shelf: "{{First}}", name: "before" }) { shelf { name } }
              bad: renameShelf(input: { shelf: "{{First}}", {{name}} }) { shelf { name } }
              after: renameShelf(input: { shelf: "{{First}}", name: "after" }) { shelf { name } }
            }
            """,
            """{ "nothing": null }"""
        );

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        var error = answer.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("bad", error.GetProperty("path")[0].GetString());
        var now = await AskAsync($$"""{ shelf(id: "{{First}}") { name } }""");
        Assert.Equal("before", NameIn(now.GetProperty("data")));
    }

    [SkippableFact]
    public async Task A_document_that_is_not_valid_changes_nothing()
    {
        var before = await AskAsync($$"""{ shelf(id: "{{First}}") { name } }""");

        var answer = await AskAsync(
            $$"""mutation { renameShelf(input: { shelf: "{{First}}", name: "new" }) { nothing } }"""
        );

        Assert.False(answer.TryGetProperty("data", out _));
        var after = await AskAsync($$"""{ shelf(id: "{{First}}") { name } }""");
        Assert.Equal(before.GetRawText(), after.GetRawText());
    }

    private static string? NameIn(JsonElement payload) =>
        payload.GetProperty("shelf").GetProperty("name").GetString();
}
