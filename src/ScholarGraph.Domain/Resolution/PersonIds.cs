using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>Ids of people as they are compared: scheme, colon, value.</summary>
internal static class PersonIds
{
    private const string OrcidScheme = "orcid";

    public static IReadOnlyList<string> Of(string? orcid, IEnumerable<string> others) =>
        orcid is { Length: > 0 } ? [$"{OrcidScheme}:{orcid}", .. others] : [.. others];

    public static IReadOnlyList<string> Of(AuthorRecord author) =>
        author switch
        {
            { Orcid: null, PersonId: null } => [],
            _ => Of(author.Orcid, author.PersonId is { } id ? [id] : []),
        };

    public static IReadOnlyList<string> Of(PersonRecord person) =>
        Of(person.Orcid, person.PersonIds);

    public static bool IsOrcid(string id) =>
        id.StartsWith(OrcidScheme + ":", StringComparison.Ordinal);

    /// <summary>The ORCID iD without its scheme.</summary>
    public static string Orcid(string id) => id[(OrcidScheme.Length + 1)..];

    public static string SchemeOf(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : id[..colon];
    }
}
