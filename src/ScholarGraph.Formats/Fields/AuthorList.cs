using System.Collections.Frozen;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Reads lists of authors, and what stands in them in the place of authors.</summary>
internal static class AuthorList
{
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "others",
        "and others",
        "et al",
        "et al.",
        "et alii",
        "…",
        "..."
    );

    private static readonly string[] Ends = [" et al", " et al.", ",et al", ",et al."];

    /// <summary>Whether a name says that there are more authors than are listed.</summary>
    public static bool IsOthers(string? name) => name is not null && Others.Contains(name.Trim());

    /// <summary>A name without the "et al." behind it; empty where it is nothing else.</summary>
    public static string WithoutOthers(string name)
    {
        if (IsOthers(name))
        {
            return "";
        }

        var trimmed = name.TrimEnd();
        var end = Array.Find(
            Ends,
            end => trimmed.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        );
        return end is null ? name : trimmed[..^end.Length].TrimEnd(' ', ',');
    }

    /// <summary>The authors of a list; whether it is complete.</summary>
    /// <param name="names">As listed.</param>
    /// <param name="author">Makes an author of a name and its place, from 1; null where it is none.</param>
    public static (IReadOnlyList<AuthorRecord> Authors, bool IsComplete) Read(
        IEnumerable<string> names,
        Func<string, int, AuthorRecord?> author
    )
    {
        var authors = new List<AuthorRecord>();
        var isComplete = true;
        foreach (var listed in names)
        {
            var name = WithoutOthers(listed);
            isComplete &= name == listed;
            if (name.Length > 0 && author(name, authors.Count + 1) is { } read)
            {
                authors.Add(read);
            }
        }

        return (authors, isComplete);
    }
}
