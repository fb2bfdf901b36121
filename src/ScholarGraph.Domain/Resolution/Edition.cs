using ScholarGraph.Domain.Records;

namespace ScholarGraph.Domain.Resolution;

/// <summary>What tells a work from another of the same title and authors: its own numbers in registries, and its years.</summary>
internal sealed class Edition
{
    /// <summary>Years of one work as several sources have them: in print, online, as a preprint.</summary>
    public const int YearsApartMax = 2;

    // A preprint's DOI is not the paper's.
    private const string ArxivDoi = "10.48550/arxiv.";

    private readonly HashSet<string> _dois = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aclIds = new(StringComparer.Ordinal);

    /// <summary>Earliest year; null when none is known.</summary>
    public int? First { get; private set; }

    /// <summary>Latest year; null when none is known.</summary>
    public int? Last { get; private set; }

    /// <summary>Whether nothing is known that could tell it from another.</summary>
    public bool IsBlank => _dois.Count == 0 && _aclIds.Count == 0 && First is null;

    /// <summary>Whether what was added cannot be one work by its title alone.</summary>
    public bool IsDivided => _dois.Count > 1 || _aclIds.Count > 1 || Last - First > YearsApartMax;

    /// <summary>Whether a work has one such identifier only.</summary>
    public static bool IsItsOwn(IdentifierRecord id) =>
        id.Scheme == IdentifierScheme.Acl
        || (
            id.Scheme == IdentifierScheme.Doi
            && !id.Value.StartsWith(ArxivDoi, StringComparison.Ordinal)
        );

    public void Add(WorkRecord record)
    {
        foreach (var id in record.Identifiers)
        {
            if (IsItsOwn(id))
            {
                _ = (id.Scheme == IdentifierScheme.Acl ? _aclIds : _dois).Add(id.Value);
            }
        }

        if ((record.Year ?? record.Date?.Year) is { } year)
        {
            First = Math.Min(First ?? year, year);
            Last = Math.Max(Last ?? year, year);
        }
    }

    /// <summary>Whether title and authors cannot make the two one work.</summary>
    public bool Contradicts(Edition other) =>
        AreOthers(_dois, other._dois)
        || AreOthers(_aclIds, other._aclIds)
        || YearsApart(other) > YearsApartMax;

    /// <summary>Years between the two; null when one of them has none.</summary>
    public int? YearsApart(Edition other) =>
        First is { } first && Last is { } last && other.First is { } from && other.Last is { } to
            ? Math.Max(0, Math.Max(from - last, first - to))
            : null;

    private static bool AreOthers(HashSet<string> x, HashSet<string> y) =>
        x.Count > 0 && y.Count > 0 && !x.Overlaps(y);
}
