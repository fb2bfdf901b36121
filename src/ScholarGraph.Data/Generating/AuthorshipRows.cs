using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>The rows that join works and people, and people with each other; numbered through.</summary>
internal sealed class AuthorshipRows(GeneratedGraph graph)
{
    /// <summary>Each edge in both directions.</summary>
    public int CoauthorshipCount => 2 * graph.Edges.Length;

    public long AuthorshipKey(int index)
    {
        var (work, place) = At(index);
        return EntityKey.Of(
            nameof(Authorship),
            Pair(graph.Keys.Works[work], graph.Keys.People[graph.AuthorsOf(work)[place]])
        );
    }

    public Authorship Authorship(int index, long key)
    {
        var (work, place) = At(index);
        var author = graph.AuthorsOf(work)[place];
        var name = graph.Corpus.CreditedName(work, author);
        return new Authorship
        {
            Id = key,
            PublicationId = graph.Keys.Works[work],
            ResearcherId = graph.Keys.People[author],
            Position = graph.Keys.IsComplete[work] ? place + 1 : null,
            ListedPosition = place + 1,
            CreditedName = name,
            CreditedNameFolded = Folding.Fold(name),
            Rank = place + 1,
        };
    }

    public long CoauthorshipKey(int index)
    {
        var (_, a, b) = Edge(index);
        return EntityKey.Of(nameof(Coauthorship), Pair(a, b));
    }

    public Coauthorship Coauthorship(int index, long key)
    {
        var (edge, a, b) = Edge(index);
        return new Coauthorship
        {
            Id = key,
            ResearcherAId = a,
            ResearcherBId = b,
            IsForward = a < b,
            Weight = edge.Weight,
            FirstYear = edge.First == 0 ? null : edge.First,
            LastYear = edge.Last == 0 ? null : edge.Last,
        };
    }

    private (int Work, int Place) At(int index)
    {
        var work = graph.WorkOf(index);
        return (work, index - graph.StartOf(work));
    }

    private (GeneratedEdge Edge, long A, long B) Edge(int index)
    {
        var edge = graph.Edges[index / 2];
        var (a, b) = (graph.Keys.People[edge.A], graph.Keys.People[edge.B]);
        return index % 2 == 0 ? (edge, a, b) : (edge, b, a);
    }

    private static string Pair(long a, long b) => $"{EntityKey.ToText(a)}/{EntityKey.ToText(b)}";
}
