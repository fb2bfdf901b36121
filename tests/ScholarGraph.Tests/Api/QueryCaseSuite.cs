using System.Text.Json;
using ScholarGraph.Tests.House;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Api;

/// <summary>Each file in <c>Queries</c> and each published example is a case: one snapshot holds the answer, the same on every database, and one for each database the plan with its SQL.</summary>
public abstract class QueryCaseSuite(SeededGraph seeded)
{
    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var folder in new[] { "schema/examples", "tests/ScholarGraph.Tests/Api/Queries" })
        {
            foreach (
                var file in Directory
                    .GetFiles(Path.Combine(Repository.Root, folder), "*.graphql")
                    .Order(StringComparer.Ordinal)
            )
            {
                cases.Add(Path.GetRelativePath(Repository.Root, file));
            }
        }

        return cases;
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_query_answers_as_reviewed(string path)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Repository.Root, path));

        var answer = JsonSerializer.Serialize(await seeded.AskAsync(query), _indented);
        var plan = await seeded.Graph.ExplainAsync(
            SeededGraph.Request(query, null),
            CancellationToken.None
        );

        var name = "QueryCase." + Path.GetFileNameWithoutExtension(path);
        Snapshot.Match(answer, name + ".answer");
        Snapshot.Match(plan, $"{name}.{seeded.Database}");
    }
}
