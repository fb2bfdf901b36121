using ScholarGraph.Api.Comparing;
using ScholarGraph.Tests.Server.Http;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Api.Comparing;

public sealed class SchemaComparisonTests
{
    private const string Before = """
        directive @kept(a: Int, b: Int! = 1) on FIELD | QUERY
        directive @repeated repeatable on FIELD
        directive @gone on FIELD
        interface Node { id: ID! }
        interface Named { name: String }
        scalar Date
        enum Colour { RED GREEN }
        union Thing = A | B
        type A implements Node & Named { id: ID! name: String list: [String!] gone: Int wide: Int! args(kept: Int, gone: Int, needed: Int!, list: [Int], fallback: Int = 1): Int }
        type B implements Node { id: ID! }
        type C { x: Int }
        type Removed { x: Int }
        input Filter { kept: Int gone: Int needed: Int! narrowed: Int fallback: Int = 1 list: [Int!] }
        type Query { a: A b: B c: C removed: Removed thing: Thing named: Named date: Date colour: Colour find(where: Filter): A }
        """;

    private const string After = """
        directive @kept(a: String, c: Int!, d: Int) on FIELD | MUTATION
        directive @repeated on FIELD
        directive @new on FIELD
        interface Node { id: ID! }
        interface Named { name: String }
        interface Dated { date: Date }
        scalar Date
        enum Colour { RED BLUE }
        union Thing = A | C
        type A implements Node & Dated { id: ID! name: String! list: [String] new: Int wide: Int args(kept: Int!, needed: Int, list: [Int!], fallback: Int = 2, extra: Int, must: Int!, spared: Int! = 3): Int date: Date }
        type B implements Node { id: String! }
        input C { x: Int }
        input Filter { kept: Int needed: Int narrowed: Int! fallback: Int list: [Int] must: Int! extra: Int }
        type Query { a: A! b: [B] c: Int thing: Thing named: Named date: Date colour: Colour find(where: [Filter]): A }
        """;

    // graphql-js 16 passes over these.
    private static readonly string[] Beyond =
    [
        "DIRECTIVE_ARG_CHANGED_KIND",
        "DIRECTIVE_ARG_DEFAULT_VALUE_CHANGE",
        "INPUT_FIELD_DEFAULT_VALUE_CHANGE",
        "OPTIONAL_DIRECTIVE_ARG_ADDED",
    ];

    [Fact]
    public void Every_kind_of_change_is_told_with_its_place() =>
        Snapshot.Match(
            string.Join(
                '\n',
                Changes(Before, After)
                    .Select(c => $"{c.Kind} {c.Coordinate}: {c.Message} [{c.Code}]")
            )
        );

    [SkippableTheory]
    [InlineData(Before, After)]
    [InlineData(After, Before)]
    public async Task Its_judgement_is_that_of_graphql_js(string before, string after)
    {
        Skip.If(NodeScript.Missing is not null, NodeScript.Missing);
        var files = new[] { before, after }.Select(sdl => Path.GetTempFileName()).ToArray();
        await File.WriteAllTextAsync(files[0], before);
        await File.WriteAllTextAsync(files[1], after);

        var told = await NodeScript.RunAsync("compare.mjs", files);

        Array.ForEach(files, File.Delete);
        Assert.Equal(
            told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Changes(before, after)
                .Where(change =>
                    change.Kind != SchemaChangeKind.Safe && !Beyond.Contains(change.Code)
                )
                .Select(change => $"{change.Kind} {change.Code}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_schema_is_the_same_as_itself_in_another_order_and_with_other_descriptions() =>
        Assert.Empty(
            Changes(
                "type Query { a(x: Int, y: Int): Int b: Int } scalar S",
                "\"What it is\" scalar S type Query { b: Int \"Its a\" a(y: Int, x: Int): Int }"
            )
        );

    [Theory]
    [InlineData("", "declares no type")]
    [InlineData("type Query {", "line 1")]
    [InlineData("{ a }", "declares no type")]
    [InlineData("type A { x: Int } extend type A { y: Int }", "extensions")]
    [InlineData("type A { x: Int } type A { x: Int }", "A twice")]
    public void What_is_no_schema_is_refused_with_the_reason(string sdl, string reason) =>
        Assert.Contains(
            reason,
            Assert.Throws<SchemaSyntaxException>(() => DeclaredSchema.Read(sdl)).Message,
            StringComparison.Ordinal
        );

    private static IReadOnlyList<SchemaChange> Changes(string before, string after) =>
        SchemaComparison.Compare(DeclaredSchema.Read(before), DeclaredSchema.Read(after));
}
