namespace ScholarGraph.Data.Generating;

/// <summary>What is counted of one researcher.</summary>
/// <param name="Works">Publications.</param>
/// <param name="Coauthors">Co-authors.</param>
/// <param name="First">Year of the earliest work; 0 when no year is known.</param>
/// <param name="Last">Year of the latest work; 0 when no year is known.</param>
/// <param name="IsCreditedShort">Whether a work prints the short form of the name, if there is one.</param>
internal readonly record struct GeneratedCounts(
    int Works,
    int Coauthors,
    short First,
    short Last,
    bool IsCreditedShort
)
{
    public static GeneratedCounts[] Of(GeneratedGraph graph)
    {
        var counts = new GeneratedCounts[graph.Corpus.PersonCount];
        for (var work = 0; work < graph.Corpus.PublicationCount; work++)
        {
            var year = graph.YearOf(work);
            foreach (var person in graph.AuthorsOf(work))
            {
                var count = counts[person];
                counts[person] = count with
                {
                    Works = count.Works + 1,
                    First = GeneratedEdges.Earlier(count.First, year),
                    Last = Math.Max(count.Last, year),
                    IsCreditedShort =
                        count.IsCreditedShort || graph.Corpus.IsCreditedShort(work, person),
                };
            }
        }

        foreach (var edge in graph.Edges)
        {
            counts[edge.A] = counts[edge.A] with { Coauthors = counts[edge.A].Coauthors + 1 };
            counts[edge.B] = counts[edge.B] with { Coauthors = counts[edge.B].Coauthors + 1 };
        }

        return counts;
    }
}
