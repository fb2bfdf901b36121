using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>The seed page and its expected parse.</summary>
internal static class SeedFile
{
    /// <summary>The page's text.</summary>
    public static string Text { get; } =
        File.ReadAllText(Path.Combine(Root(), "seed", "razvan-pascanu.fr.txt"));

    /// <summary>The expected parse.</summary>
    public static JsonNode Expected { get; } =
        JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "expected.json"))
        ) ?? throw new InvalidDataException("expected.json holds null.");

    // The folder of ScholarGraph.sln, up from this source file.
    private static string Root([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ScholarGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder
            ?? throw new DirectoryNotFoundException("ScholarGraph.sln is nowhere above the tests.");
    }
}
