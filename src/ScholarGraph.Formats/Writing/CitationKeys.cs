using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Formats.Writing;

/// <summary>
/// Keys of the works of one document: family name of the first author, year, first word of the title that says something, in ASCII;
/// letters where that is taken. The same works in the same order get the same keys.
/// </summary>
internal sealed class CitationKeys
{
    private const int PartLengthMax = 40;

    private static readonly HashSet<string> Particles =
    [
        .. "a an and are as at by can de der des die do does for from how in is la le les of on or the to towards toward un une und what when where why with das du et ein eine".Split(
            ' '
        ),
    ];

    // Hashes: a document may have a million keys.
    private readonly HashSet<long> _taken = [];
    private readonly Dictionary<long, int> _next = [];

    /// <summary>The key of the next work.</summary>
    public string Take(CitedWork work)
    {
        var key = Of(work);
        var hash = Hash(key);
        if (_taken.Add(hash))
        {
            return key;
        }

        for (var turn = _next.GetValueOrDefault(hash); ; turn++)
        {
            var other = key + Letters(turn);
            if (_taken.Add(Hash(other)))
            {
                _next[hash] = turn + 1;
                return other;
            }
        }
    }

    /// <summary>The key that a work would have alone.</summary>
    public static string Of(CitedWork work)
    {
        var family =
            work.Authors.Count == 0 ? "" : Plain(work.Authors[0].Name.Guessed.Family ?? "");
        var words = Folding
            .Fold(work.Title)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain)
            .Where(word => word.Length > 0)
            .ToList();
        var word = words.Find(word => !Particles.Contains(word)) ?? words.FirstOrDefault() ?? "";
        // Without a letter of ASCII, as in most scripts, the graph's own key is the only stable name.
        return family.Length == 0 && !word.Any(char.IsAsciiLetter)
            ? "work" + EntityKey.ToText(work.Id)
            : (family.Length == 0 ? "anon" : family)
                + (work.Year?.ToString(CultureInfo.InvariantCulture) ?? "nd")
                + word;
    }

    private static string Plain(string text)
    {
        var plain = string.Concat(Folding.Fold(text).Where(char.IsAsciiLetterOrDigit));
        return plain.Length <= PartLengthMax ? plain : plain[..PartLengthMax];
    }

    // a to z, then aa.
    private static string Letters(int turn) =>
        turn < 26 ? ((char)('a' + turn)).ToString() : Letters((turn / 26) - 1) + Letters(turn % 26);

    private static long Hash(string key) => EntityKey.Of("CitationKey", key);
}
