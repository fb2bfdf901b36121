using ScholarGraph.Domain;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Generating;

/// <summary>The rows that join works and people, and people with each other.</summary>
internal static class AuthorshipRows
{
    public static Authorship[] Of(GeneratedGraph graph, int work)
    {
        var isComplete = graph.Corpus.Work(work).AuthorsComplete;
        var publication = graph.Keys.Works[work];
        var authors = graph.AuthorsOf(work);
        var rows = new Authorship[authors.Length];
        for (var place = 0; place < rows.Length; place++)
        {
            var researcher = graph.Keys.People[authors[place]];
            var name = graph.Corpus.CreditedName(work, authors[place]);
            rows[place] = new Authorship
            {
                Id = EntityKey.Of(nameof(Authorship), Pair(publication, researcher)),
                PublicationId = publication,
                ResearcherId = researcher,
                Position = isComplete ? place + 1 : null,
                ListedPosition = place + 1,
                CreditedName = name,
                CreditedNameFolded = Folding.Fold(name),
                Rank = place + 1,
            };
        }

        return rows;
    }

    /// <summary>An edge in both directions.</summary>
    public static Coauthorship[] Of(GeneratedGraph graph, GeneratedEdge edge)
    {
        var (a, b) = (graph.Keys.People[edge.A], graph.Keys.People[edge.B]);
        return [Row(edge, a, b), Row(edge, b, a)];
    }

    private static Coauthorship Row(GeneratedEdge edge, long a, long b) =>
        new()
        {
            Id = EntityKey.Of(nameof(Coauthorship), Pair(a, b)),
            ResearcherAId = a,
            ResearcherBId = b,
            IsForward = a < b,
            Weight = edge.Weight,
            FirstYear = edge.First == 0 ? null : edge.First,
            LastYear = edge.Last == 0 ? null : edge.Last,
        };

    private static string Pair(long a, long b) => $"{EntityKey.ToText(a)}/{EntityKey.ToText(b)}";
}
