namespace ScholarGraph.Domain;

/// <summary>A printed name taken apart: given and family name, particles, suffix, and the key under which equal names meet.</summary>
/// <remarks>
/// What a name cannot say by itself (which of three words are the family's) is decided as most indexes do: the last word with its particles.
/// Nothing is repaired: <see cref="Printed"/> stays what the source prints.
/// </remarks>
public sealed class PersonName
{
    internal PersonName(string printed, string? given, string family, string? suffix)
    {
        Printed = printed;
        Given = given;
        Family = family;
        Suffix = suffix;
        Words = PersonNameWord.Split(given, family);
        Key = PersonNameWord.Key(Words, suffix, printed);
        IsInitialsOnly =
            Words.Any(word => word.IsInitials)
            && Words.Count(word => !word.IsInitials && !word.IsParticle) <= 1;
        IsMangled = PersonNameMangling.IsMangled(printed);
    }

    /// <summary>As printed.</summary>
    public string Printed { get; }

    /// <summary>Given names and initials in natural order; null for a one-word name.</summary>
    public string? Given { get; }

    /// <summary>Family name with its particles; the whole of a one-word name.</summary>
    public string Family { get; }

    /// <summary>Jr, III, or the number that an index gives homonyms ("0002"); null without one.</summary>
    public string? Suffix { get; }

    /// <summary>Given name, family name, suffix, in this order, however the source prints them.</summary>
    public string Natural =>
        Printed.Contains(',', StringComparison.Ordinal)
            ? string.Join(' ', new[] { Given, Family, Suffix }.Where(part => part is not null))
            : Printed.Trim();

    /// <summary>Folded words in natural order; equal keys are the same printed name.</summary>
    public string Key { get; }

    /// <summary>Whether only initials stand beside at most one full word ("A. Smith"): no evidence of a person by itself.</summary>
    public bool IsInitialsOnly { get; }

    /// <summary>Whether a mark of broken LaTeX stands in the name ("'Alvaro", "Velivckovi 'c").</summary>
    public bool IsMangled { get; }

    internal IReadOnlyList<PersonNameWord> Words { get; }

    // Most names never meet another that might be the same.
    internal PersonNameOutline Outline => field ??= new PersonNameOutline(this);

    /// <summary>Takes a printed name apart; never throws.</summary>
    /// <param name="printed">"Given Family", "Family, Given" or "Family, Suffix, Given", any script.</param>
    public static PersonName Parse(string printed) => PersonNameParser.Parse(printed);

    /// <summary>A name that must not be taken apart, as that of a firm; never throws.</summary>
    /// <param name="printed">As printed, whatever commas are in it.</param>
    public static PersonName OfWhole(string printed) => new(printed, null, printed.Trim(), null);

    /// <summary>
    /// Whether both names can be one person's: equal but for accents, case, initials, left-out middle names, order, spacing or broken accents.
    /// Symmetric and reflexive, not transitive ("A. Smith" with "Anna Smith" and "Adam Smith"). Never evidence by itself.
    /// </summary>
    /// <param name="other">The other name.</param>
    public bool IsCompatibleWith(PersonName other) =>
        PersonNameCompatibility.AreCompatible(this, other);

    /// <summary>The printed name.</summary>
    public override string ToString() => Printed;
}
