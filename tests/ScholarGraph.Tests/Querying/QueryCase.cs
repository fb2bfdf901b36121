using System.Text.Encodings.Web;
using System.Text.Json;
using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Querying;

/// <summary>A query that is a file, beside it perhaps one of the same name with its variables.</summary>
internal static class QueryCase
{
    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Names of the cases in a folder.</summary>
    public static TheoryData<string> Names(string folder) =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, folder), "*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The answer, indented, and the plan with its SQL.</summary>
    public static async Task<(string Answer, string Plan)> RunAsync(
        GraphFixture graph,
        string folder,
        string name
    )
    {
        var path = Path.Combine(Repository.Root, folder, name);
        var query = await File.ReadAllTextAsync(path + ".graphql");
        var variables = File.Exists(path + ".json")
            ? await File.ReadAllTextAsync(path + ".json")
            : null;
        var answer = await graph.AskAsync(query, variables);
        return (
            JsonSerializer.Serialize(answer, _indented),
            await graph.ExplainAsync(query, variables)
        );
    }
}
