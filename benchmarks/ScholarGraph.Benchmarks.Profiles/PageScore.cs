using System.Globalization;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Benchmarks.Profiles;

/// <summary>
/// Compares a parse with what its page holds. A publication is right if its title, its distinct authors in order and its
/// abstract are equal character by character.
/// </summary>
internal sealed class PageScore
{
    private readonly string _page;
    private readonly ParsedProfile _parsed;
    private readonly Dictionary<string, List<ProfileListing>> _listings;
    private readonly HashSet<int> _reported;

    public PageScore(string page, ExpectedPage expected, ParsedProfile parsed)
    {
        (_page, _parsed) = (page, parsed);
        _listings = parsed
            .Listings.GroupBy(listing => listing.Title)
            .ToDictionary(group => group.Key, group => group.ToList());
        _reported = [.. parsed.Problems.Select(problem => problem.Line).OfType<int>()];
        Publications = expected.Publications.Count;
        Misses = [.. expected.Publications.Select(Compare).OfType<Miss>()];
        OwnerIsRight = parsed.Owner?.Name == expected.Owner;
    }

    /// <summary>How many the page holds.</summary>
    public int Publications { get; }

    /// <summary>Those not read right, in the order of the page.</summary>
    public IReadOnlyList<Miss> Misses { get; }

    /// <summary>Whether the owner's name is right.</summary>
    public bool OwnerIsRight { get; }

    /// <summary>How many lines the parse reports as decided by shape alone.</summary>
    public int Doubtful => _reported.Count;

    private Miss? Compare(ExpectedPublication expected)
    {
        if (!_listings.TryGetValue(expected.Title, out var listings))
        {
            return new Miss(
                _page,
                expected.Title,
                "title " + ReadAs(expected.Title, out var line),
                _reported.Contains(line)
            );
        }

        var authors = listings
            .SelectMany(listing => listing.Authors)
            .Select(author => author.Name)
            .Distinct()
            .ToList();
        if (!authors.SequenceEqual(expected.ListedAuthors.Distinct()))
        {
            return Authors(expected, listings, authors);
        }

        var text = listings
            .Select(listing => listing.Abstract)
            .FirstOrDefault(text => text is not null);
        return text == expected.Abstract
            ? null
            : new Miss(
                _page,
                expected.Title,
                text is null ? "abstract missing"
                    : expected.Abstract is null ? $"\"{Short(text)}\" read as its abstract"
                    : "abstract differs",
                listings.Exists(listing => _reported.Contains(listing.AbstractLine ?? 0))
            );
    }

    private Miss Authors(
        ExpectedPublication expected,
        List<ProfileListing> listings,
        List<string> authors
    )
    {
        if (authors.Except(expected.ListedAuthors).FirstOrDefault() is { } other)
        {
            var line = listings
                .SelectMany(listing => listing.Authors)
                .First(author => author.Name == other)
                .Line;
            return new Miss(
                _page,
                expected.Title,
                $"\"{Short(other)}\" read as its author (odds of a name {Odds(other)})",
                _reported.Contains(line)
            );
        }

        return expected.ListedAuthors.Except(authors).FirstOrDefault() is { } missing
            ? new Miss(
                _page,
                expected.Title,
                $"author \"{missing}\" {ReadAs(missing, out var at)}",
                _reported.Contains(at)
            )
            : new Miss(_page, expected.Title, "authors in another order", false);
    }

    private string ReadAs(string text, out int line)
    {
        foreach (var listing in _parsed.Listings)
        {
            line = listing.TitleLine;
            if (listing.Title == text)
            {
                return $"read as a title (odds of a name {Odds(text)})";
            }

            if (listing.Abstract == text)
            {
                line = listing.AbstractLine ?? 0;
                return $"read as the abstract of \"{Short(listing.Title)}\"";
            }

            if (listing.Authors.FirstOrDefault(author => author.Name == text) is { } author)
            {
                line = author.Line;
                return $"read as an author of \"{Short(listing.Title)}\" (odds of a name {Odds(text)})";
            }
        }

        line = 0;
        return "not found";
    }

    private static string Odds(string text) =>
        LineShape.Of(text).Odds.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
