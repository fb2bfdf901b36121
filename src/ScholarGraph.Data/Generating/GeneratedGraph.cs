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
        _years = new short[corpus.PublicationCount];
        _starts = new int[corpus.PublicationCount + 1];
        var authors = new List<int>[corpus.PublicationCount];
        _ = Parallel.For(
            0,
            authors.Length,
            work =>
            {
                authors[work] = corpus.AuthorsOf(work);
                _years[work] = (short)(corpus.YearOf(work) ?? 0);
            }
        );
        for (var work = 0; work < authors.Length; work++)
        {
            _starts[work + 1] = _starts[work] + authors[work].Count;
        }

        _authors = new int[_starts[^1]];
        for (var work = 0; work < authors.Length; work++)
        {
            authors[work].CopyTo(_authors, _starts[work]);
        }

        Keys = GeneratedKeys.Of(corpus, LastAuthorOf);
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

    /// <summary>The work that has an authorship, counted over all works.</summary>
    public int WorkOf(int authorship) => Search.Last(Corpus.PublicationCount, StartOf, authorship);

    /// <summary>A work with its texts.</summary>
    public GeneratedWork Work(int index) => Corpus.WorkBy(index, LastAuthorOf(index));

    /// <summary>A work's year; 0 when unknown.</summary>
    public short YearOf(int work) => _years[work];

    private int LastAuthorOf(int work) => _authors[_starts[work + 1] - 1];
}
