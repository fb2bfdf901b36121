using ScholarGraph.Domain;

namespace ScholarGraph.Tests.Api.Networks;

/// <summary>Paths over GraphQL, against all simple paths in memory.</summary>
public abstract class PathSuite(CircleGraph circles)
{
    private const string Shown =
        "{ hops steps { from { id } to { id } publications(first: 50) { id } } }";

    private static readonly (string Text, Func<Publication, bool>? Holds)[] _filters =
    [
        ("", null),
        (", where: { year: { gte: 2012 } }", p => p.Year >= 2012),
        (
            ", where: { topics: { some: { slug: { in: [\"topic-1\", \"topic-2\"] } } } }",
            p => p.TopicLinks.Exists(l => l.Topic.Slug is "topic-1" or "topic-2")
        ),
        (", where: { year: { eq: 1900 } }", _ => false),
        (
            ", where: { authors: { none: { slug: { eq: \"researcher-3\" } } } }",
            p => !p.Authorships.Exists(a => a.Researcher.Slug == "researcher-3")
        ),
        (
            ", where: { topics: { some: { slug: { eq: \"topic-1\" } } } }",
            p => p.TopicLinks.Exists(l => l.Topic.Slug == "topic-1")
        ),
    ];

    [SkippableTheory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    public async Task Paths_are_all_the_shortest_in_the_order_of_ids_with_their_publications(
        int filter,
        int weightMin
    )
    {
        var (text, holds) = _filters[filter];
        var random = new Random(filter + weightMin);
        var people = circles.Data.Researchers;
        for (var i = 0; i < 40; i++)
        {
            var (a, b) = (people[random.Next(people.Count)], people[random.Next(people.Count)]);
            var hopsMax = random.Next(8);
            var arguments =
                $"from: \"{CircleData.Id(a)}\", to: \"{CircleData.Id(b)}\", maxHops: {hopsMax}, minWeight: {weightMin}{text}";

            var data = await circles.DataAsync(
                $"{{ all: collaborationPaths({arguments}, first: 50) {Shown} first: collaborationPath({arguments}) {Shown} }}"
            );

            var expected = CirclePaths.AllShortest(circles.Data, a, b, hopsMax, weightMin, holds);
            var all = data.GetProperty("all").EnumerateArray().Select(p => p.GetRawText());
            Assert.Equal(expected.Take(50), all);
            Assert.Equal(
                expected.FirstOrDefault() ?? "null",
                data.GetProperty("first").GetRawText()
            );
        }
    }

    [SkippableFact]
    public void The_circles_are_wide_enough_to_tell_paths_apart()
    {
        var people = circles.Data.Researchers;
        var paths = people
            .Take(16)
            .Select(other => CirclePaths.AllShortest(circles.Data, people[0], other, 9, 1, null));

        Assert.Contains(paths, found => found.Count > 1);
        Assert.Contains(
            people.Take(16),
            p => CirclePaths.AllShortest(circles.Data, people[0], p, 2, 1, null).Count == 0
        );
    }

    [SkippableFact]
    public async Task Somebody_who_never_wrote_has_the_path_to_themselves_only()
    {
        var (lone, other) = (
            CircleData.Id(circles.Data.Researchers[25]),
            CircleData.Id(circles.Data.Researchers[0])
        );

        Assert.Equal(
            """{"own":{"hops":0,"steps":[]},"none":null,"back":null,"list":[]}""",
            await AnswerAsync(
                $$"""
                { own: collaborationPath(from: "{{lone}}", to: "{{lone}}", maxHops: 0) {{Shown}}
                  none: collaborationPath(from: "{{lone}}", to: "{{other}}") { hops }
                  back: collaborationPath(from: "{{other}}", to: "{{lone}}") { hops }
                  list: collaborationPaths(from: "{{other}}", to: "{{lone}}") { hops } }
                """
            )
        );
    }

    [SkippableFact]
    public async Task An_id_that_was_given_up_means_the_one_that_stands_for_it()
    {
        var (old, now) = (
            CircleData.Id(nameof(Researcher), CircleData.GivenUpKey),
            CircleData.Id(circles.Data.Renamed)
        );
        var other = CircleData.Id(circles.Data.Researchers[9]);

        var data = await circles.DataAsync(
            $$"""
            { old: collaborationPath(from: "{{old}}", to: "{{other}}") {{Shown}}
              now: collaborationPath(from: "{{now}}", to: "{{other}}") {{Shown}}
              own: collaborationPath(from: "{{old}}", to: "{{now}}") { hops } }
            """
        );

        Assert.Equal(data.GetProperty("now").GetRawText(), data.GetProperty("old").GetRawText());
        Assert.True(data.GetProperty("now").GetProperty("hops").GetInt32() > 1);
        Assert.Equal("""{"hops":0}""", data.GetProperty("own").GetRawText());
    }

    [SkippableFact]
    public async Task An_unknown_id_has_no_path_not_even_to_itself()
    {
        var (unknown, known) = (
            CircleData.Id(nameof(Researcher), 7),
            CircleData.Id(circles.Data.Researchers[0])
        );

        Assert.Equal(
            """{"a":null,"b":null,"c":[]}""",
            await AnswerAsync(
                $$"""
                { a: collaborationPath(from: "{{unknown}}", to: "{{known}}") { hops }
                  b: collaborationPath(from: "{{unknown}}", to: "{{unknown}}") { hops }
                  c: collaborationPaths(from: "{{known}}", to: "{{unknown}}") { hops } }
                """
            )
        );
    }

    [SkippableTheory]
    [InlineData("maxHops: -1", "SG0404")]
    [InlineData("maxHops: 21", "SG0404")]
    [InlineData("minWeight: 0", "SG0404")]
    [InlineData("minWeight: -2147483648", "SG0404")]
    [InlineData("first: 1000000000", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    public async Task Numbers_beyond_their_limits_are_refused(string argument, string code)
    {
        var id = CircleData.Id(circles.Data.Researchers[0]);

        var answer = await circles.AskAsync(
            $"{{ collaborationPaths(from: \"{id}\", to: \"{id}\", {argument}) {{ hops }} }}"
        );

        Assert.Equal(code, CircleGraph.CodeOf(answer));
    }

    [SkippableFact]
    public async Task Many_paths_with_a_filter_in_one_request_cost_too_much()
    {
        var id = CircleData.Id(circles.Data.Researchers[0]);
        string Paths(int count, string where) =>
            "{"
            + string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        $" p{i}: collaborationPath(from: \"{id}\", to: \"{id}\"{where}) {{ hops }}"
                    )
            )
            + " }";
        const string Where = ", where: { year: { gte: 2000 } }";

        Assert.Equal("HC0047", CircleGraph.CodeOf(await circles.AskAsync(Paths(10, Where))));
        _ = await circles.DataAsync(Paths(9, Where));
        _ = await circles.DataAsync(Paths(50, ""));
    }

    [SkippableTheory]
    [InlineData("no id")]
    [InlineData("VG9waWM6MDAwMDAwMDAwMDAwMQ==")]
    public async Task What_is_no_id_of_a_researcher_is_refused(string id)
    {
        var answer = await circles.AskAsync(
            $"{{ collaborationPath(from: \"{id}\", to: \"{id}\") {{ hops }} }}"
        );

        Assert.Equal("SG0002", CircleGraph.CodeOf(answer));
    }

    private async Task<string> AnswerAsync(string query) =>
        (await circles.DataAsync(query)).GetRawText();
}
