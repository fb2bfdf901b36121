using System.Text.RegularExpressions;

namespace ScholarGraph.Tests.Data.Curating;

/// <summary>A row without what tells how many changes there were, and which slugs were taken meanwhile.</summary>
internal static partial class Lasting
{
    public static string Of(string line) => Passing().Replace(line, "$1=");

    [GeneratedRegex("(SinceVersion|Slug)=[^,]*")]
    private static partial Regex Passing();
}
