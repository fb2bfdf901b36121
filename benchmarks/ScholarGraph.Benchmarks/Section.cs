namespace ScholarGraph.Benchmarks;

/// <summary>Keeps the figures of one benchmark in their place in a Markdown file.</summary>
public static class Section
{
    /// <summary>Puts a section into a file, in the place of the older one of its heading or at the end.</summary>
    /// <param name="file">Made when it is not there.</param>
    /// <param name="section">Its first line is the heading, <c>## Name</c>; it ends with a line feed.</param>
    public static void Write(string file, string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var text = File.Exists(file) ? File.ReadAllText(file) : "# Performance\n\n";
        File.WriteAllText(file, Placed(text, section));
    }

    private static string Placed(string text, string section)
    {
        var heading = section[..(section.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var before = text.IndexOf("\n" + heading, StringComparison.Ordinal);
        if (before < 0)
        {
            return text.TrimEnd('\n') + "\n\n" + section;
        }

        var next = text.IndexOf("\n## ", before + heading.Length, StringComparison.Ordinal);
        return text[..(before + 1)] + section + (next < 0 ? "" : text[next..]);
    }
}
