using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Tests.House;
using ScholarGraph.Tests.Querying.Storeroom;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Querying;

/// <summary>
/// Each file in <c>Queries</c> is a case: one snapshot holds the answer, the same on every database, and one for each database the
/// plan with its SQL. A file of the same name with <c>.json</c> holds the variables.
/// </summary>
public abstract class StoreroomQueriesSuite(StoreroomGraph storeroom)
{
    internal const string Folder = "tests/ScholarGraph.Tests/Querying/Queries";

    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Cases() =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, Folder), "*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_query_answers_as_reviewed(string name)
    {
        var path = Path.Combine(Repository.Root, Folder, name);
        var query = await File.ReadAllTextAsync(path + ".graphql");
        var variables = File.Exists(path + ".json")
            ? await File.ReadAllTextAsync(path + ".json")
            : null;

        var answer = JsonSerializer.Serialize(
            await storeroom.AskAsync(query, variables),
            _indented
        );
        var plan = await storeroom.ExplainAsync(query, variables);

        Snapshot.Match(answer, $"Storeroom.{name}.answer");
        Snapshot.Match(plan, $"Storeroom.{name}.{storeroom.Database}");
    }
}
