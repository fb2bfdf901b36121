using ScholarGraph.Domain.Exporting;

namespace ScholarGraph.Formats.Ris;

/// <summary>Writes a name as RIS has it. It knows no escape: a comma or semicolon within a part becomes a space.</summary>
internal static class RisName
{
    /// <summary>"Family, Given, Suffix"; a group with a comma behind it.</summary>
    public static string Of(CitedName name)
    {
        if (name.Guessed.IsWhole)
        {
            return Part(name.Printed) + ",";
        }

        var parts = name.Guessed;
        return string.Join(
            ", ",
            new[] { parts.Family, parts.Given ?? (parts.Suffix is null ? null : " "), parts.Suffix }
                .OfType<string>()
                .Select(Part)
        );
    }

    private static string Part(string part) => part.Replace(',', ' ').Replace(';', ' ');
}
