namespace ScholarGraph.Formats.Dblp;

/// <summary>dblp's names: each is one person's alone, homonyms bearing a number.</summary>
internal static class DblpNames
{
    /// <summary>The name without the number of a homonym: "Wei Wang 0001" is shown as "Wei Wang".</summary>
    public static string Shown(string name)
    {
        var end = name.Length - 5;
        return end > 0 && name[end] == ' ' && name[(end + 1)..].All(char.IsAsciiDigit)
            ? name[..end]
            : name;
    }

    /// <summary>The person whom the name is: with the number.</summary>
    public static string Id(string name) => $"dblp:{name}";
}
