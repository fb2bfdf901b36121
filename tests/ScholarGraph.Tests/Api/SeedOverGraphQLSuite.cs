using System.Text.Json;

namespace ScholarGraph.Tests.Api;

public abstract class SeedOverGraphQLSuite(SeededGraph seeded)
{
    [SkippableFact]
    public async Task The_graph_equals_the_expected_parse_field_by_field()
    {
        using var expected = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(AppContext.BaseDirectory, "Fixtures", "expected.json")
            )
        );
        var answer = await seeded.AskAsync(
            """
            { publications(first: 50) { totalCount nodes { title abstract authorsComplete
                authorships { kind position listedPosition researcher { name nameVariants { name } } } } } }
            """
        );
        var shown = answer
            .GetProperty("data")
            .GetProperty("publications")
            .GetProperty("nodes")
            .EnumerateArray()
            .ToDictionary(p => p.GetProperty("title").GetString()!);
        var publications = expected
            .RootElement.GetProperty("publications")
            .EnumerateArray()
            .ToList();

        Assert.Equal(publications.Count, shown.Count);
        foreach (var publication in publications)
        {
            var found = shown[publication.GetProperty("title").GetString()!];
            Assert.Equal(
                publication.GetProperty("abstract").GetString(),
                found.GetProperty("abstract").GetString()
            );
            Assert.False(found.GetProperty("authorsComplete").GetBoolean());
            var authorships = found.GetProperty("authorships").EnumerateArray().ToList();
            Assert.All(
                authorships,
                a => Assert.Equal(JsonValueKind.Null, a.GetProperty("position").ValueKind)
            );
            Assert.Equal("PAGE_OWNER", authorships[^1].GetProperty("kind").GetString());
            Assert.Equal("Razvan Pascanu", Name(authorships[^1]));
            Assert.Equal(
                publication
                    .GetProperty("authors")
                    .EnumerateArray()
                    .Select(a =>
                        (
                            a.GetProperty("listedPosition").GetInt32(),
                            a.GetProperty("name").GetString()!,
                            Names(a.GetProperty("variants"))
                        )
                    ),
                authorships
                    .SkipLast(1)
                    .Select(a =>
                        (
                            a.GetProperty("listedPosition").GetInt32(),
                            Name(a),
                            Names(a.GetProperty("researcher").GetProperty("nameVariants"))
                        )
                    )
            );
        }
    }

    [SkippableFact]
    public async Task Counts_of_the_seed_are_those_of_the_design()
    {
        var answer = await seeded.AskAsync(
            "{ statistics { researchers publications authorships coauthorships topics sources } coauthorships { totalCount } }"
        );

        Assert.Equal(
            """{"statistics":{"researchers":43,"publications":8,"authorships":51,"coauthorships":176,"topics":15,"sources":1},"coauthorships":{"totalCount":176}}""",
            answer.GetProperty("data").GetRawText()
        );
    }

    [SkippableTheory]
    [InlineData("{ nme }", "The field `nme` does not exist on the type `Query`.", null)]
    [InlineData(
        "{ researchers(first: 51) { nodes { name } } }",
        "The maximum allowed items per page were exceeded.",
        "HC0051"
    )]
    [InlineData(
        "{ researchers(first: -1) { nodes { name } } }",
        "The requested number of values per page must be at least 0.",
        "HC0079"
    )]
    [InlineData(
        "{ researchers(after: \"x\") { nodes { name } } }",
        "The cursor specified in `after` has an invalid format.",
        "HC0078"
    )]
    [InlineData(
        "{ researchers(after: \"\") { nodes { name } } }",
        "The cursor specified in `after` has an invalid format.",
        "HC0078"
    )]
    [InlineData(
        "{ researchers(where: { name: { contains: null } }) { nodes { name } } }",
        "The provided value for filter `contains` of type StringOperationFilterInput is invalid. Null values are not supported.",
        "HC0026"
    )]
    public async Task A_mistake_gets_the_error_that_a_HotChocolate_user_expects(
        string query,
        string message,
        string? code
    )
    {
        var error = (await seeded.AskAsync(query)).GetProperty("errors")[0];

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(
            code,
            error.TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("code", out var given)
                ? given.GetString()
                : null
        );
    }

    [SkippableTheory]
    [InlineData("{ name: ASC }")]
    [InlineData("{ name: DESC }")]
    [InlineData("[{ publicationCount: DESC }, { name: ASC }]")]
    [InlineData("[{ lastYear: ASC }, { membership: DESC }]")]
    [InlineData("{ id: DESC }")]
    public async Task Walks_forward_and_backward_see_every_researcher_once_in_opposite_order(
        string order
    )
    {
        var forward = await WalkAsync(order, "first", "after", "endCursor", "hasNextPage");
        var backward = await WalkAsync(order, "last", "before", "startCursor", "hasPreviousPage");

        Assert.Equal(43, forward.Distinct().Count());
        Assert.Equal(forward, Enumerable.Reverse(backward));
    }

    private async Task<List<string>> WalkAsync(
        string order,
        string size,
        string bound,
        string cursor,
        string more
    )
    {
        var names = new List<string>();
        var at = "null";
        while (true)
        {
            var answer = await seeded.AskAsync(
                $"{{ researchers({size}: 7, {bound}: {at}, order: {order}) {{ nodes {{ id }} pageInfo {{ {more} {cursor} }} }} }}"
            );
            var page = answer.GetProperty("data").GetProperty("researchers");
            var ids = page.GetProperty("nodes")
                .EnumerateArray()
                .Select(n => n.GetProperty("id").GetString()!);
            names.AddRange(size == "first" ? ids : ids.Reverse());
            if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean())
            {
                return names;
            }

            at = $"\"{page.GetProperty("pageInfo").GetProperty(cursor).GetString()}\"";
        }
    }

    private static string Name(JsonElement authorship) =>
        authorship.GetProperty("researcher").GetProperty("name").GetString()!;

    private static string Names(JsonElement names) =>
        string.Join(
            '|',
            names
                .EnumerateArray()
                .Select(n =>
                    n.ValueKind == JsonValueKind.String
                        ? n.GetString()
                        : n.GetProperty("name").GetString()
                )
                .Order(StringComparer.Ordinal)
        );
}
