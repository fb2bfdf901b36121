using System.Text.Json;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Computing;

public abstract class ComputedSuite(StoreroomGraph storeroom) : WorkshopHost(storeroom)
{
    [SkippableFact]
    public async Task A_root_field_gives_values_whose_entities_are_ordinary_objects()
    {
        var leaf = Storeroom.Data.Shelves.MaxBy(Depth)!;

        var way = (
            await DataAsync(
                $$"""
                { wayUp(of: "{{Id("Shelf", leaf.Id)}}") {
                    length
                    note
                    steps { shelf { name } shelfAgain: shelf { boxes { id } } boxes(first: 1) { label shelf { name } } }
                } }
                """
            )
        ).GetProperty("wayUp");

        var expected = Up(leaf).ToList();
        Assert.Equal(Depth(leaf) + 1, way.GetProperty("length").GetInt32());
        Assert.Equal("with boxes", way.GetProperty("note").GetString());
        Assert.Equal(
            expected.Select(s => s.Name),
            Steps(way).Select(s => s.GetProperty("shelf").GetProperty("name").GetString())
        );
        Assert.Equal(
            expected.Select(s => s.Boxes.Count),
            Steps(way)
                .Select(s => s.GetProperty("shelfAgain").GetProperty("boxes").GetArrayLength())
        );
        Assert.All(
            Steps(way).Zip(expected),
            pair =>
                Assert.All(
                    pair.First.GetProperty("boxes").EnumerateArray(),
                    box =>
                        Assert.Equal(
                            pair.Second.Name,
                            box.GetProperty("shelf").GetProperty("name").GetString()
                        )
                )
        );
    }

    [SkippableTheory]
    [InlineData("{ height: { gte: 1 } }", null)]
    [InlineData("$where", """{ "where": { "height": { "gte": 1 } } }""")]
    public async Task A_filter_among_the_arguments_is_a_condition_for_the_function(
        string where,
        string? variables
    )
    {
        var declared = variables is null ? "" : "query($where: BoxFilterInput)";
        var shelf = Storeroom.Data.Shelves.First(s => s.Boxes.Exists(b => b.Height == 0));
        var document =
            $$"""{{declared}} { wayUp(of: "{{Id("Shelf", shelf.Id)}}", where: {{where}}) { steps { boxes(first: 50) { id } } } }""";

        var steps = Steps((await DataAsync(document, variables)).GetProperty("wayUp"));

        Assert.Equal(
            shelf
                .Boxes.Where(b => b.Height >= 1)
                .OrderByDescending(b => b.Height)
                .ThenBy(b => b.Id)
                .Select(b => Id("Box", b.Id.ToString("N"))),
            steps.First().GetProperty("boxes").EnumerateArray().Select(IdOf),
            StringComparer.Ordinal
        );
    }

    [SkippableFact]
    public async Task A_field_of_an_object_is_answered_once_for_all_parents()
    {
        var data = await DataAsync(
            """{ shelves(first: 50) { nodes { id depth again: depth(from: 10) } } }"""
        );

        var nodes = data.GetProperty("shelves").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(2, Model.DepthCalls);
        Assert.Equal(
            Storeroom.Data.Shelves.OrderBy(s => s.Id).Select(s => (Id("Shelf", s.Id), Depth(s))),
            nodes
                .Select(n => (IdOf(n), n.GetProperty("depth").GetInt32()))
                .OrderBy(pair => pair.Item1, StringComparer.Ordinal)
        );
        Assert.All(
            nodes,
            n =>
                Assert.Equal(
                    n.GetProperty("depth").GetInt32() + 10,
                    n.GetProperty("again").GetInt32()
                )
        );
    }

    [SkippableFact]
    public async Task A_value_can_be_an_object_of_any_type_of_a_union()
    {
        var label = Storeroom.Data.Boxes.First(b => b.Label is { Length: > 0 }).Label!;
        var name = Storeroom.Data.Shelves[0].Name;
        var variables = JsonSerializer.Serialize(new { words = new[] { label, name } });

        var finds = (
            await DataAsync(
                """
                query($words: [String!]!) { find(words: $words, first: 50) {
                  score words
                  node { __typename ... on Place { __typename } ... on Shelf { name boxes { label } } ...B }
                } }
                fragment B on Box { label }
                """,
                variables
            )
        ).GetProperty("find");

        string[] words = [label, name];
        Assert.Equal(
            Storeroom.Data.Shelves.Count(s => words.Contains(s.Name)),
            finds.EnumerateArray().Count(f => TypeOf(f) == "Shelf")
        );
        Assert.Equal(
            Storeroom.Data.Boxes.Count(b => words.Contains(b.Label)),
            finds.EnumerateArray().Count(f => TypeOf(f) == "Box")
        );
        Assert.All(
            finds.EnumerateArray(),
            f =>
                Assert.Contains(
                    f.GetProperty("node")
                        .GetProperty(TypeOf(f) == "Box" ? "label" : "name")
                        .GetString(),
                    words
                )
        );
    }

    [SkippableFact]
    public async Task What_is_not_there_is_null()
    {
        var answer = await DataAsync($$"""{ wayUp(of: "{{Id("Shelf", 4711)}}") { length } }""");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("wayUp").ValueKind);
    }

    private static JsonElement.ArrayEnumerator Steps(JsonElement way) =>
        way.GetProperty("steps").EnumerateArray();

    private static string TypeOf(JsonElement find) =>
        find.GetProperty("node").GetProperty("__typename").GetString()!;

    private static string IdOf(JsonElement node) => node.GetProperty("id").GetString()!;

    private static string Id(string type, object key) =>
        Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{key}"));

    private static int Depth(Shelf shelf) => Up(shelf).Count() - 1;

    private static IEnumerable<Shelf> Up(Shelf shelf)
    {
        for (var at = shelf; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }
}
