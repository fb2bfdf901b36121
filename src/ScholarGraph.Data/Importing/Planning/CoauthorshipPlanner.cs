using System.Runtime.InteropServices;
using ScholarGraph.Domain;

namespace ScholarGraph.Data.Importing.Planning;

/// <summary>Edges between co-authors, and the counts that follow from authorships and edges.</summary>
internal static class CoauthorshipPlanner
{
    /// <summary>Authors of one work beyond this rank are paired with nobody: pairs grow with the square.</summary>
    public const int PairedAuthorsMax = 1_000;

    /// <summary>Whether a work has more authors than are paired.</summary>
    public static bool HasLargeWorks(GraphRows rows) =>
        rows.Authorships.Exists(authorship => authorship.Rank > PairedAuthorsMax);

    /// <summary>The key of an edge as seen from the first end.</summary>
    public static long KeyOf(long a, long b) => EntityKey.OfPair(nameof(Coauthorship), a, b);

    /// <param name="kept">The graph as it is: of a part the edges between its people.</param>
    /// <param name="part">The part laid out.</param>
    /// <param name="rows">The graph as it becomes.</param>
    public static void Add(GraphRows kept, GraphPart part, GraphRows rows)
    {
        var years = rows.Publications.ToDictionary(p => p.Id, p => p.Year);
        foreach (var (publication, year) in part.YearsOutside)
        {
            years[publication] = year;
        }

        var edges = new Dictionary<(long A, long B), (int Weight, int? First, int? Last)>();
        var authorships = part.IsWhole ? rows.Authorships : [.. rows.Authorships, .. part.Outside];
        foreach (var work in authorships.GroupBy(authorship => authorship.PublicationId))
        {
            var year = years[work.Key];
            long[] authors =
            [
                .. work.Where(authorship => authorship.Rank <= PairedAuthorsMax)
                    .Select(authorship => authorship.ResearcherId)
                    .Order(),
            ];
            for (var i = 0; i < authors.Length; i++)
            {
                for (var j = i + 1; j < authors.Length; j++)
                {
                    if (!part.LaysOut(authors[i]) && !part.LaysOut(authors[j]))
                    {
                        continue;
                    }

                    ref var edge = ref CollectionsMarshal.GetValueRefOrAddDefault(
                        edges,
                        (authors[i], authors[j]),
                        out _
                    );
                    edge = (edge.Weight + 1, Earlier(edge.First, year), Later(edge.Last, year));
                }
            }
        }

        foreach (var ((a, b), (weight, first, last)) in edges)
        {
            rows.Coauthorships.Add(Row(a, b, true, weight, first, last));
            rows.Coauthorships.Add(Row(b, a, false, weight, first, last));
        }

        Count(authorships, years, kept, part, rows);
    }

    private static Coauthorship Row(
        long a,
        long b,
        bool isForward,
        int weight,
        int? first,
        int? last
    ) =>
        new()
        {
            Id = KeyOf(a, b),
            ResearcherAId = a,
            ResearcherBId = b,
            IsForward = isForward,
            Weight = weight,
            FirstYear = first,
            LastYear = last,
        };

    private static void Count(
        List<Authorship> authorships,
        Dictionary<long, int?> years,
        GraphRows kept,
        GraphPart part,
        GraphRows rows
    )
    {
        var works = authorships.ToLookup(a => a.ResearcherId, a => years[a.PublicationId]);
        var coauthors = rows.Coauthorships.CountBy(edge => edge.ResearcherAId).ToDictionary();
        var outside = part.IsWhole ? [] : EdgesOutside(kept, part);
        foreach (var researcher in rows.Researchers.Where(row => part.HasPerson(row.Id)))
        {
            researcher.CoauthorCount =
                coauthors.GetValueOrDefault(researcher.Id)
                + outside.GetValueOrDefault(researcher.Id);
            if (!part.LaysOut(researcher.Id))
            {
                continue;
            }

            researcher.PublicationCount = works[researcher.Id].Count();
            researcher.FirstYear = works[researcher.Id].Min();
            researcher.LastYear = works[researcher.Id].Max();
        }
    }

    // Edges to people outside of the part stay.
    private static Dictionary<long, int> EdgesOutside(GraphRows kept, GraphPart part)
    {
        var inside = kept.Coauthorships.CountBy(edge => edge.ResearcherAId).ToDictionary();
        return kept
            .Researchers.Where(row => part.HasPerson(row.Id))
            .ToDictionary(
                row => row.Id,
                row => row.CoauthorCount - inside.GetValueOrDefault(row.Id)
            );
    }

    private static int? Earlier(int? a, int? b) => a is null || b < a ? b ?? a : a;

    private static int? Later(int? a, int? b) => a is null || b > a ? b ?? a : a;
}
