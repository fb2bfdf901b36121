using ScholarGraph.Tests.House;

namespace ScholarGraph.Tests.Server.Container;

/// <summary>What an engine is handed to build from: the repository without what .dockerignore names.</summary>
internal static class BuildContext
{
    private static readonly string[] Patterns =
    [
        .. Repository
            .Read(".dockerignore")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Understood),
    ];

    /// <summary>Copies it.</summary>
    /// <param name="target">Made when it is not there.</param>
    public static void CopyTo(string target) => Copy("", target);

    private static void Copy(string folder, string target)
    {
        Directory.CreateDirectory(target);
        foreach (
            var entry in new DirectoryInfo(
                Path.Combine(Repository.Root, folder)
            ).EnumerateFileSystemInfos()
        )
        {
            var path = Path.Combine(folder, entry.Name);
            if (Patterns.Any(pattern => pattern == path || pattern == $"**/{entry.Name}"))
            {
                continue;
            }

            var copy = Path.Combine(target, entry.Name);
            if (entry is FileInfo file)
            {
                file.CopyTo(copy);
            }
            else
            {
                Copy(path, copy);
            }
        }
    }

    // A path or **/NAME; what else an engine knows would be read wrongly here.
    private static string Understood(string pattern) =>
        pattern.Replace("**/", "", StringComparison.Ordinal).IndexOfAny(['*', '?', '!', '[']) < 0
            ? pattern
            : throw new NotSupportedException($".dockerignore: {pattern}");
}
