using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ScholarGraph.Server.Http.Ide;

/// <summary>The files of the IDE, all known from the start: an address is looked up, never made into a path.</summary>
internal sealed partial class IdeFiles
{
    private static readonly FrozenDictionary<string, string> MediaTypesByEnding = new Dictionary<
        string,
        string
    >
    {
        [""] = MediaTypes.Text,
        [".css"] = "text/css; charset=utf-8",
        [".html"] = MediaTypes.Html,
        [".ico"] = "image/x-icon",
        [".js"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".txt"] = MediaTypes.Text,
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, IdeFile> byName;

    /// <summary>Takes stock of a folder.</summary>
    /// <param name="folder">Where the build has laid the IDE; it need not exist.</param>
    public IdeFiles(string folder)
    {
        var files = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            : [];
        byName = files
            .Where(file => MediaTypesByEnding.ContainsKey(Path.GetExtension(file)))
            .ToFrozenDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                Describe,
                StringComparer.Ordinal
            );
    }

    /// <summary>The page; null when the IDE was not built.</summary>
    public IdeFile? Page => Find("index.html");

    /// <summary>A file by its name below the page, with slashes.</summary>
    public IdeFile? Find(string name) => byName.GetValueOrDefault(name);

    private static IdeFile Describe(string file) =>
        new(
            file,
            MediaTypesByEnding[Path.GetExtension(file)],
            Hashed().IsMatch(Path.GetFileName(file)) ? null : Tag(file),
            [
                .. new[] { ("br", ".br"), ("gzip", ".gz") }
                    .Where(form => File.Exists(file + form.Item2))
                    .Select(form => form.Item1),
            ]
        );

    private static string Tag(string file) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)).AsSpan(0, 12))}\"";

    // static/js/main.0349187e.js: the bundler's hash of the content.
    [GeneratedRegex(@"\.[0-9a-f]{8,32}\.")]
    private static partial Regex Hashed();
}
