namespace ScholarGraph.Domain.Exporting;

/// <summary>A credited name with its parts, as far as sources tell them.</summary>
/// <param name="Printed">As credited, given name first.</param>
/// <param name="Given">Given names; null for a group or a name of one part, and where no source separates them.</param>
/// <param name="Family">Family name with its particles, or the whole name of a group; null where no source separates it.</param>
/// <param name="Suffix">Jr, III; null without one.</param>
public sealed record CitedName(string Printed, string? Given, string? Family, string? Suffix)
{
    /// <summary>Whether sources tell that the name is one whole, as that of a group is.</summary>
    public bool IsWhole => Given is null && Family is not null;

    /// <summary>The parts; where no source tells them, as a reader would guess them from the printed form.</summary>
    public CitedName Guessed
    {
        get
        {
            if (Family is not null)
            {
                return this;
            }

            // No person is called so: a firm, or two people whom nobody may part.
            if (Printed.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase))
            {
                return this with { Family = Printed };
            }

            var name = PersonName.Parse(Printed);
            return new CitedName(Printed, name.Given, name.Family, name.Suffix);
        }
    }

    /// <summary>Takes a credited name apart by what is known of its bearer.</summary>
    /// <param name="printed">As credited.</param>
    /// <param name="given">Given names of the researcher; null when unknown.</param>
    /// <param name="family">Family name of the researcher; null when unknown.</param>
    public static CitedName Of(string printed, string? given, string? family)
    {
        if (family is null || printed == family)
        {
            return new CitedName(printed, null, family, null);
        }

        var whole = given is null ? family : $"{given} {family}";
        if (
            printed.StartsWith(whole + " ", StringComparison.Ordinal)
            && !printed[(whole.Length + 1)..].Contains(' ', StringComparison.Ordinal)
        )
        {
            return new CitedName(printed, given, family, printed[(whole.Length + 1)..]);
        }

        return printed.EndsWith(" " + family, StringComparison.Ordinal)
            ? new CitedName(printed, printed[..^(family.Length + 1)], family, null)
            : new CitedName(printed, null, null, null);
    }
}
