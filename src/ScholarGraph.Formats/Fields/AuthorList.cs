using System.Collections.Frozen;

namespace ScholarGraph.Formats.Fields;

/// <summary>What stands in author lists in the place of authors.</summary>
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

    /// <summary>Whether a name says that there are more authors than are listed.</summary>
    public static bool IsOthers(string? name) => name is not null && Others.Contains(name.Trim());
}
