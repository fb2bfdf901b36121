namespace ScholarGraph.Tests.House;

/// <summary>The files of the repository this test was built from.</summary>
internal static class Repository
{
    private static readonly string[] Made =
    [
        "bin",
        "obj",
        ".git",
        ".vs",
        ".idea",
        "node_modules",
        "artifacts",
        "TestResults",
        "__mismatch__",
        "dist",
    ];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>All files that people wrote, as paths with slashes from the root, ordered.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Walk(Root)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            // The folder a server keeps its data in when it is started here.
            .Where(file => !file.StartsWith("data/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> With(string folder, string extension) =>
        Files.Where(file =>
            file.StartsWith(folder, StringComparison.Ordinal)
            && file.EndsWith(extension, StringComparison.Ordinal)
        );

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static bool Has(string path) =>
        File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(child => !Made.Contains(Path.GetFileName(child)))
                    .SelectMany(Walk)
            );

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "ScholarGraph.sln"))
            ? folder
            : FindRoot(
                Path.GetDirectoryName(folder)
                    ?? throw new InvalidOperationException("No ScholarGraph.sln above the tests.")
            );
}
