using System.Text.Json;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;
using ScholarGraph.Tests.Api.Works;

namespace ScholarGraph.Tests.Api;

/// <summary>The operators beyond HotChocolate's, against the same conditions in memory.</summary>
public abstract class FoldedOperatorSuite(WorksGraph works)
{
    public static TheoryData<string> Operands() =>
        [
            "elan",
            "ÉLAN",
            "e\u0301lan",
            "strasse",
            "STRASSE",
            "øre",
            "ORE 1",
            "%",
            "_",
            "",
            " ",
            "x",
        ];

    [SkippableTheory]
    [MemberData(nameof(Operands))]
    public async Task Matches_holds_where_the_folded_text_holds_the_folded_operand(string operand)
    {
        var folded = Folding.Fold(operand);

        Assert.Equal(
            Slugs(p => p.TitleFolded.Contains(folded, StringComparison.Ordinal)),
            await FoundAsync("title", "matches", operand)
        );
        Assert.Equal(
            Slugs(p => p.TitleFolded.StartsWith(folded, StringComparison.Ordinal)),
            await FoundAsync("title", "istartsWith", operand)
        );
        Assert.Equal(
            Slugs(p => p.AbstractFolded == folded),
            await FoundAsync("abstract", "ieq", operand)
        );
    }

    [SkippableTheory]
    [MemberData(nameof(Operands))]
    public async Task Matches_and_its_complement_make_the_whole_unknown_texts_included(
        string operand
    )
    {
        var matching = await FoundAsync("abstract", "matches", operand);
        var others = await FoundAsync("abstract", "nmatches", operand);

        Assert.Empty(matching.Intersect(others));
        Assert.Equal(works.Data.Publications.Count, matching.Count + others.Count);
        Assert.Superset(Slugs(p => p.Abstract is null).ToHashSet(), others.ToHashSet());
    }

    [SkippableTheory]
    [InlineData("matches")]
    [InlineData("nmatches")]
    [InlineData("ieq")]
    [InlineData("istartsWith")]
    public async Task Null_has_no_meaning_for_them(string name)
    {
        var answer = await works.AskAsync(
            $"{{ publications(where: {{ title: {{ {name}: null }} }}) {{ totalCount }} }}"
        );

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("HC0026", extensions.GetProperty("code").GetString());
        Assert.Equal("String!", extensions.GetProperty("expectedType").GetString());
    }

    [SkippableFact]
    public async Task A_slug_is_folded_already_and_matches_as_it_is() =>
        Assert.Equal(["work-1"], await FoundAsync("slug", "ieq", "WORK-1"));

    [SkippableTheory]
    [InlineData("ResearcherFilterInput", "orcid", "StringOperationFilterInput")]
    [InlineData("ImportProblemFilterInput", "message", "ExactStringOperationFilterInput")]
    [InlineData("ResearcherFilterInput", "name", "StringOperationFilterInput")]
    [InlineData("PublicationFilterInput", "doi", "StringOperationFilterInput")]
    [InlineData("PublicationIdentifierFilterInput", "value", "StringOperationFilterInput")]
    public async Task A_text_without_a_twin_has_an_input_without_them(
        string input,
        string field,
        string operations
    )
    {
        var answer = await works.DataAsync(
            $$"""
            { of: __type(name: "{{input}}") { inputFields { name type { name } } }
              exact: __type(name: "ExactStringOperationFilterInput") { inputFields { name } } }
            """
        );
        var type = answer
            .GetProperty("of")
            .GetProperty("inputFields")
            .EnumerateArray()
            .Single(f => f.GetProperty("name").GetString() == field)
            .GetProperty("type");

        Assert.Equal(operations, type.GetProperty("name").GetString());
        Assert.DoesNotContain(
            "matches",
            answer.GetProperty("exact").GetRawText(),
            StringComparison.Ordinal
        );
    }

    private async Task<IReadOnlyList<string>> FoundAsync(string field, string name, string operand)
    {
        var slugs = new List<string>();
        var after = "null";
        while (true)
        {
            var page = (
                await works.DataAsync(
                    $$"""
                    query($text: String) { publications(first: 50, after: {{after}}, where: { {{field}}: { {{name}}: $text } }) {
                      nodes { slug } pageInfo { hasNextPage endCursor } } }
                    """,
                    JsonSerializer.Serialize(new { text = operand })
                )
            ).GetProperty("publications");
            slugs.AddRange(
                page.GetProperty("nodes")
                    .EnumerateArray()
                    .Select(node => node.GetProperty("slug").GetString()!)
            );
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return [.. slugs.Order(StringComparer.Ordinal)];
            }

            after = $"\"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }
    }

    private List<string> Slugs(Func<Publication, bool> condition) =>
        [
            .. works
                .Data.Publications.Where(condition)
                .Select(p => p.Slug)
                .Order(StringComparer.Ordinal),
        ];
}
