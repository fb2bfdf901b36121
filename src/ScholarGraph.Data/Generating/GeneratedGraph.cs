using ScholarGraph.Domain.Generating;

namespace ScholarGraph.Data.Generating;

/// <summary>Who wrote what in a corpus, with whom, and when: whatever is counted. Texts are made when rows are.</summary>
internal sealed class GeneratedGraph
{
    private readonly int[] _authors;
    private readonly int[] _starts;
    private readonly short[] _years;

    /// <param name="corpus">The corpus.</param>
    /// <param name="pairedAuthorsMax">Authors of one work that are paired with each other.</param>
    public GeneratedGraph(Corpus corpus, int pairedAuthorsMax)
    {
        Corpus = corpus;
        PairedAuthorsMax = pairedAuthorsMax;
        Keys = GeneratedKeys.Of(corpus);
        _years = new short[corpus.PublicationCount];
        _starts = new int[corpus.PublicationCount + 1];
        var authors = new List<int>(4 * corpus.PublicationCount);
        for (var work = 0; work < corpus.PublicationCount; work++)
        {
            authors.AddRange(corpus.AuthorsOf(work));
            _starts[work + 1] = authors.Count;
            _years[work] = (short)(corpus.YearOf(work) ?? 0);
        }

        _authors = [.. authors];
        Edges = GeneratedEdges.Of(this);
        People = GeneratedCounts.Of(this);
    }

    public Corpus Corpus { get; }

    public int PairedAuthorsMax { get; }

    public GeneratedKeys Keys { get; }

    /// <summary>Authorships of all works.</summary>
    public int AuthorshipCount => _authors.Length;

    /// <summary>Co-authors, by index.</summary>
    public GeneratedEdge[] Edges { get; }

    /// <summary>What is counted of each researcher, by index.</summary>
    public GeneratedCounts[] People { get; }

    /// <summary>Authors of a work in their order, by index.</summary>
    public ReadOnlySpan<int> AuthorsOf(int work) =>
        _authors.AsSpan(_starts[work], _starts[work + 1] - _starts[work]);

    /// <summary>How many authorships the works before it have.</summary>
    public int StartOf(int work) => _starts[work];

    /// <summary>A work's year; 0 when unknown.</summary>
    public short YearOf(int work) => _years[work];
}
