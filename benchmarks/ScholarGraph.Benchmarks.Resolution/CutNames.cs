using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Benchmarks.Resolution;

/// <summary>
/// A corpus in which every second file prints its given names shorter, and what each was before. Two names that were printed
/// alike are taken for one person's, and two that cannot be one for two people's.
/// </summary>
internal sealed class CutNames
{
    private readonly Dictionary<
        (string Sha256, int Work, int Author),
        (string Whole, bool IsCut)
    > _before = [];

    private CutNames(string name, IReadOnlyList<SourceDocument> corpus, Func<string, string> cut)
    {
        Name = name;
        Documents =
        [
            .. corpus.Select((document, at) => at % 2 == 0 ? Kept(document) : Cut(document, cut)),
        ];
    }

    public string Name { get; }

    public IReadOnlyList<SourceDocument> Documents { get; }

    public static IEnumerable<CutNames> Of(IReadOnlyList<SourceDocument> corpus)
    {
        yield return new CutNames("initials for given names", corpus, Initials);
        yield return new CutNames("middle names left out", corpus, First);
    }

    /// <summary>Pairs of one name whole and one cut, and of two cut.</summary>
    public (CutScore Across, CutScore Among) Score(ResolvedGraph graph)
    {
        var (across, among) = (new CutScore(), new CutScore());
        var people = new Dictionary<string, List<(int Person, bool IsCut)>>();
        for (var p = 0; p < graph.People.Count; p++)
        {
            var own = new List<(string Whole, bool IsCut)>();
            foreach (var mention in graph.People[p].Mentions)
            {
                if (mention is { Work: { } work, Author: { } author })
                {
                    var before = _before[(mention.Sha256, work, author)];
                    own.Add(before);
                    if (!people.TryGetValue(before.Whole, out var all))
                    {
                        people.Add(before.Whole, all = []);
                    }

                    all.Add((p, before.IsCut));
                }
            }

            var cut = own.Where(name => name.IsCut).CountBy(name => name.Whole).ToList();
            foreach (
                var (whole, count) in own.Where(name => !name.IsCut).CountBy(name => name.Whole)
            )
            {
                cut.ForEach(other => across.Join(whole, other.Key, (long)count * other.Value));
            }

            for (var i = 0; i < cut.Count; i++)
            {
                among.Join(cut[i].Key, cut[i].Key, Pairs(cut[i].Value));
                for (var j = i + 1; j < cut.Count; j++)
                {
                    among.Join(cut[i].Key, cut[j].Key, (long)cut[i].Value * cut[j].Value);
                }
            }
        }

        foreach (var all in people.Values)
        {
            var count = all.Count(at => at.IsCut);
            across.True += (long)count * (all.Count - count);
            among.True += Pairs(count);
        }

        return (across, among);
    }

    private static long Pairs(int count) => (long)count * (count - 1) / 2;

    private SourceDocument Kept(SourceDocument document)
    {
        Remember(document, (work, author) => (Folded(work, author), false));
        return document;

        string Folded(int work, int author) =>
            document.Works[work].Authors[author].Name.ToUpperInvariant();
    }

    private SourceDocument Cut(SourceDocument document, Func<string, string> cut)
    {
        var shorter = document with
        {
            Works =
            [
                .. document.Works.Select(work =>
                    work with
                    {
                        Authors =
                        [
                            .. work.Authors.Select(author =>
                                author.GivenName is { } given && author.FamilyName is { } family
                                    ? author with
                                    {
                                        GivenName = cut(given),
                                        Name = $"{cut(given)} {family}",
                                    }
                                    : author
                            ),
                        ],
                    }
                ),
            ],
        };
        Remember(
            document,
            (work, author) =>
                (
                    document.Works[work].Authors[author].Name.ToUpperInvariant(),
                    shorter.Works[work].Authors[author].Name
                        != document.Works[work].Authors[author].Name
                )
        );
        return shorter;
    }

    private void Remember(SourceDocument document, Func<int, int, (string, bool)> before)
    {
        for (var work = 0; work < document.Works.Count; work++)
        {
            for (var author = 0; author < document.Works[work].Authors.Count; author++)
            {
                _before[(document.Sha256, work, author)] = before(work, author);
            }
        }
    }

    private static string Initials(string given) =>
        string.Join(
            ' ',
            given
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    string.Join(
                        '-',
                        word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial)
                    )
                )
        );

    private static string Initial(string word) =>
        word.Length > 1 && char.IsLetter(word[0])
            ? string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}.")
            : word;

    private static string First(string given) =>
        given.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
        && first.Length > 2
            ? first
            : given;
}
