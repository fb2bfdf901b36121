using System.Reflection;
using System.Text.Json;

namespace ScholarGraph.Server.Http.Ide;

/// <summary>What the IDE reads when it starts (<c>bcp-config.json</c>): it asks the address it was loaded from, and tells nobody.</summary>
internal static class IdeConfig
{
    /// <summary>The query that a first visitor sees: the same file that the README shows.</summary>
    public static string Example { get; } = Read("example.graphql");

    /// <summary>JSON in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Json { get; } =
        JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object>
            {
                ["title"] = "ScholarGraph",
                ["useBrowserUrlAsEndpoint"] = true,
                ["disableTelemetry"] = true,
                ["includeCookies"] = false,
                ["useGet"] = false,
                ["graphQLDocument"] = Example,
            }
        );

    private static string Read(string resource)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} was not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
