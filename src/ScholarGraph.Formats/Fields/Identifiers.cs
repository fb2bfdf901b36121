using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Brings identifiers into the one form in which equal ones are the same work.</summary>
internal static class Identifiers
{
    /// <summary>A DOI: lower case, without resolver and the escapes of addresses and of HTML.</summary>
    /// <returns>Null when the text is no DOI.</returns>
    public static IdentifierRecord? Doi(string? text)
    {
        var doi = DoiText.Plain(text);
        var slash = doi.IndexOf('/', StringComparison.Ordinal);
        return
            doi.StartsWith("10.", StringComparison.Ordinal)
            && slash > 4
            && slash < doi.Length - 1
            && !doi.Any(char.IsWhiteSpace)
            ? new IdentifierRecord(IdentifierScheme.Doi, doi.ToLowerInvariant())
            : null;
    }

    /// <summary>An arXiv identifier, new or old, without version.</summary>
    /// <returns>Null when the text is none.</returns>
    public static IdentifierRecord? Arxiv(string? text)
    {
        var id = Bare(
                text,
                [
                    "https://",
                    "http://",
                    "www.",
                    "export.",
                    "arxiv.org/",
                    "abs/",
                    "pdf/",
                    "arxiv:",
                    "doi.org/",
                    "10.48550/arxiv.",
                ]
            )
            .ToLowerInvariant();
        id = id.Split(' ', '[')[0];
        id = id.EndsWith(".pdf", StringComparison.Ordinal) ? id[..^4] : id;
        var version = id.LastIndexOf('v');
        if (version > 0 && version < id.Length - 1 && id[(version + 1)..].All(char.IsAsciiDigit))
        {
            id = id[..version];
        }

        return IsNewArxiv(id) || IsOldArxiv(id)
            ? new IdentifierRecord(IdentifierScheme.Arxiv, id)
            : null;
    }

    /// <summary>The arXiv identifier of a work by the address of its page.</summary>
    /// <returns>Null for another address.</returns>
    public static IdentifierRecord? ArxivPage(string? address) =>
        address?.Contains("arxiv.org/", StringComparison.OrdinalIgnoreCase) == true
            ? Arxiv(address)
            : null;

    /// <summary>A book number as ISBN-13, digits only.</summary>
    /// <returns>Null when the text is none, or its check digit is wrong.</returns>
    public static IdentifierRecord? Isbn(string? text)
    {
        var digits = string.Concat(
            Bare(text, ["urn:isbn:", "isbn:", "isbn-13", "isbn-10", "isbn", ":"])
                .Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2010' or '\u2011'))
        );
        if (digits.Length == 10 && IsIsbn10(digits))
        {
            digits = WithCheck("978" + digits[..9]);
        }

        return digits.Length == 13 && digits.All(char.IsAsciiDigit) && WithCheck(digits) == digits
            ? new IdentifierRecord(IdentifierScheme.Isbn, digits)
            : null;
    }

    /// <summary>A PubMed number.</summary>
    /// <returns>Null when the text is none.</returns>
    public static IdentifierRecord? Pubmed(string? text)
    {
        var id = Bare(
                text,
                [
                    "https://",
                    "http://",
                    "www.",
                    "pubmed.ncbi.nlm.nih.gov/",
                    "ncbi.nlm.nih.gov/pubmed/",
                    "pmid:",
                ]
            )
            .TrimEnd('/');
        return id.Length is > 0 and < 10 && id.All(char.IsAsciiDigit)
            ? new IdentifierRecord(IdentifierScheme.Pubmed, id.TrimStart('0'))
            : null;
    }

    /// <summary>An OpenAlex id of the given kind: the letter and digits.</summary>
    /// <param name="text">With or without address.</param>
    /// <param name="kind">W for works, A for authors.</param>
    /// <returns>Null when the text is none.</returns>
    public static string? OpenAlex(string? text, char kind)
    {
        var id = Bare(text, ["https://", "http://", "openalex.org/", "works/", "authors/"])
            .ToUpperInvariant();
        return id.Length > 1 && id[0] == kind && id.Skip(1).All(char.IsAsciiDigit) ? id : null;
    }

    /// <summary>An ORCID iD in groups of four, its check digit tested.</summary>
    /// <returns>Null when the text is none.</returns>
    public static string? Orcid(string? text)
    {
        // Most authors have none.
        if (text is null)
        {
            return null;
        }

        var id = string.Concat(
                Bare(text, ["https://", "http://", "www.", "sandbox.", "orcid.org/", "orcid:"])
                    .Where(c => c is not ('-' or ' '))
            )
            .TrimEnd('/')
            .ToUpperInvariant();
        if (id.Length != 16 || !id[..15].All(char.IsAsciiDigit))
        {
            return null;
        }

        // ISO 7064, MOD 11-2.
        var total = id[..15].Aggregate(0, (sum, c) => (sum + (c - '0')) * 2 % 11);
        var check = (12 - total) % 11;
        return id[15] == (check == 10 ? 'X' : (char)('0' + check))
            ? $"{id[..4]}-{id[4..8]}-{id[8..12]}-{id[12..]}"
            : null;
    }

    /// <summary>A DOI with the arXiv identifier that it may hold.</summary>
    public static IEnumerable<IdentifierRecord> DoiAndArxiv(string? text) =>
        Doi(text) is not { } doi ? []
        : doi.Value.StartsWith("10.48550/arxiv.", StringComparison.Ordinal)
        && Arxiv(doi.Value) is { } arxiv
            ? [doi, arxiv]
        : [doi];

    private static bool IsNewArxiv(string id) =>
        id.Length is 9 or 10 && id[4] == '.' && id.Where((_, at) => at != 4).All(char.IsAsciiDigit);

    private static bool IsOldArxiv(string id)
    {
        var parts = id.Split('/');
        return parts is [var archive, var number]
            && archive.Length is > 1 and < 20
            && archive.All(c => char.IsAsciiLetterLower(c) || c is '-' or '.')
            && number.Length == 7
            && number.All(char.IsAsciiDigit);
    }

    private static bool IsIsbn10(string digits) =>
        digits[..9].All(char.IsAsciiDigit)
        && (char.IsAsciiDigit(digits[9]) || digits[9] is 'X' or 'x')
        && digits.Select((c, at) => (10 - at) * (c is 'X' or 'x' ? 10 : c - '0')).Sum() % 11 == 0;

    private static string WithCheck(string digits)
    {
        var sum = digits.Take(12).Select((c, at) => (c - '0') * (at % 2 == 0 ? 1 : 3)).Sum();
        return digits[..12] + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>The text without what stands before it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="prefixes">In the order in which they stand, each at most once.</param>
    public static string Bare(string? text, IEnumerable<string> prefixes)
    {
        var bare = (text ?? "").Trim();
        foreach (var prefix in prefixes)
        {
            if (bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[prefix.Length..].TrimStart();
            }
        }

        return bare;
    }
}
