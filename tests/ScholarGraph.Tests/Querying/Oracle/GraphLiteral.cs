using System.Text.Json;
using ScholarGraph.Tests.Querying.Harbour;
using ScholarGraph.Tests.Querying.Storeroom;

namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>Variables' JSON as a literal of the document.</summary>
internal static class GraphLiteral
{
    private static readonly HashSet<string> _names =
    [
        "ASC",
        "DESC",
        .. Enum.GetValues<Material>().Select(m => OracleValues.Write(m).GetValue<string>()),
        .. Enum.GetValues<Flag>().Select(f => OracleValues.Write(f).GetValue<string>()),
    ];

    public static string Of(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => "{ "
                + string.Join(", ", json.EnumerateObject().Select(p => $"{p.Name}: {Of(p.Value)}"))
                + " }",
            JsonValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(Of))}]",
            JsonValueKind.String when _names.Contains(json.GetString()!) => json.GetString()!,
            _ => json.GetRawText(),
        };
}
