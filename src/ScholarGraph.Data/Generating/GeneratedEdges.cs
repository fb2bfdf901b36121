namespace ScholarGraph.Data.Generating;

/// <summary>Joins the authors of each work to pairs: all pairs are laid in one list, sorted, and counted.</summary>
internal static class GeneratedEdges
{
    public static GeneratedEdge[] Of(GeneratedGraph graph)
    {
        var (pairs, years) = Pairs(graph);
        Array.Sort(pairs, years);
        var edges = new List<GeneratedEdge>();
        for (var i = 0; i < pairs.Length; )
        {
            var pair = pairs[i];
            var (weight, first, last) = (0, (short)0, (short)0);
            for (; i < pairs.Length && pairs[i] == pair; i++)
            {
                weight++;
                first = Earlier(first, years[i]);
                last = Math.Max(last, years[i]);
            }

            edges.Add(new GeneratedEdge((int)(pair >> 32), (int)pair, weight, first, last));
        }

        return [.. edges];
    }

    /// <summary>The earlier of two years, of which 0 is none.</summary>
    public static short Earlier(short a, short b) => a == 0 || (b != 0 && b < a) ? b : a;

    private static (long[] Pairs, short[] Years) Pairs(GeneratedGraph graph)
    {
        var works = graph.Corpus.PublicationCount;
        var count = 0L;
        for (var work = 0; work < works; work++)
        {
            var authors = Paired(graph, work).Length;
            count += (long)authors * (authors - 1) / 2;
        }

        var (pairs, years) = (new long[count], new short[count]);
        var next = 0;
        for (var work = 0; work < works; work++)
        {
            var authors = Paired(graph, work);
            for (var i = 0; i < authors.Length; i++)
            {
                for (var j = i + 1; j < authors.Length; j++)
                {
                    var (a, b) = (authors[i], authors[j]);
                    pairs[next] = ((long)Math.Min(a, b) << 32) | (long)Math.Max(a, b);
                    years[next++] = graph.YearOf(work);
                }
            }
        }

        return (pairs, years);
    }

    private static ReadOnlySpan<int> Paired(GeneratedGraph graph, int work)
    {
        var authors = graph.AuthorsOf(work);
        return authors[..Math.Min(authors.Length, graph.PairedAuthorsMax)];
    }
}
