using System.Globalization;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;

namespace ScholarGraph.Data.Generating;

/// <summary>The rows that say where facts come from, numbered in the order of the source: people first, then each work with its authors.</summary>
internal sealed class FactRows(GeneratedGraph graph, SubjectRows subjects, GeneratedSource source)
{
    // Places that a person's facts take: a name, an ORCID iD, two positions, two topics, and room.
    private const int OfPerson = 8;

    // The title and the abstract; the authors come after them.
    private const int OfWork = 2;

    /// <summary>Places in the order of the source; not all of them are taken.</summary>
    public int Count => StartOf(graph.Corpus.PublicationCount);

    /// <summary>How many facts are stated of a person.</summary>
    public static int FactCount(GeneratedPerson person) =>
        1 + (person.Orcid is null ? 0 : 1) + person.Positions.Count + person.Topics.Count;

    /// <summary>The key of the fact at a place; null where none is.</summary>
    public long? Key(int index) =>
        IsTaken(index)
            ? source.Own(nameof(Provenance), (index + 1).ToString(CultureInfo.InvariantCulture))
            : null;

    public Provenance Row(int index, long key)
    {
        var row = index < StartOf(0) ? OfPersonAt(index) : OfWorkAt(index);
        (row.Id, row.Rank) = (key, index + 1);
        return row;
    }

    private bool IsTaken(int index)
    {
        if (index < StartOf(0))
        {
            return index % OfPerson < graph.Keys.FactCounts[index / OfPerson];
        }

        var work = WorkAt(index);
        return index - StartOf(work) != 1 || graph.Keys.HasAbstract[work];
    }

    private Provenance OfPersonAt(int index)
    {
        var (number, place) = (index / OfPerson, index % OfPerson);
        var (fact, value) = Facts(graph.Corpus.Person(number))[place];
        var row = Fact(fact, value, value, "person", number);
        row.ResearcherId = graph.Keys.People[number];
        return row;
    }

    private Provenance OfWorkAt(int index)
    {
        var number = WorkAt(index);
        var place = index - StartOf(number);
        var row = place switch
        {
            0 => Title(number),
            1 => Fact("abstract", graph.Work(number).Abstract, null, "work", number),
            _ => Author(number, graph.AuthorsOf(number)[place - OfWork]),
        };
        row.PublicationId = graph.Keys.Works[number];
        return row;
    }

    private Provenance Title(int work)
    {
        var title = graph.Work(work).Title;
        return Fact("title", title, title, "work", work);
    }

    private Provenance Author(int work, int person)
    {
        var name = graph.Corpus.CreditedName(work, person);
        var row = Fact("author", name, name, "work", work);
        row.ResearcherId = graph.Keys.People[person];
        return row;
    }

    private Provenance Fact(string fact, string? value, string? printed, string kind, int number) =>
        new()
        {
            Fact = fact,
            Value = value,
            Printed = printed,
            SourceId = source.Key,
            Locator = string.Create(CultureInfo.InvariantCulture, $"{kind} {number + 1}"),
        };

    private List<(string Fact, string Value)> Facts(GeneratedPerson person)
    {
        var facts = new List<(string, string)>(OfPerson) { ("name", person.Name) };
        if (person.Orcid is { } orcid)
        {
            facts.Add(("orcid", orcid));
        }

        facts.AddRange(
            person.Positions.Select(position =>
                ("affiliation", subjects.Organizations[position.Organization].Name)
            )
        );
        facts.AddRange(person.Topics.Select(topic => ("topic", Corpus.Topics[topic].English)));
        return facts;
    }

    private int WorkAt(int index) => Search.Last(graph.Corpus.PublicationCount, StartOf, index);

    private int StartOf(int work) =>
        (graph.Corpus.PersonCount * OfPerson) + graph.StartOf(work) + (OfWork * work);
}
