using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Generating;

/// <summary>Keys of a corpus's works and people, born of titles and names as an import's are, and how much the source says of each; by index.</summary>
internal sealed class GeneratedKeys
{
    private GeneratedKeys(int works, int people)
    {
        Works = new long[works];
        People = new long[people];
        IsComplete = new bool[works];
        HasAbstract = new bool[works];
        FactCounts = new byte[people];
    }

    public long[] Works { get; }

    public long[] People { get; }

    /// <summary>Whether the source lists all authors of a work.</summary>
    public bool[] IsComplete { get; }

    /// <summary>Whether the source has a work's abstract.</summary>
    public bool[] HasAbstract { get; }

    /// <summary>How many facts the source states of a person.</summary>
    public byte[] FactCounts { get; }

    /// <param name="corpus">The corpus.</param>
    /// <param name="lastAuthor">The last author of a work.</param>
    public static GeneratedKeys Of(Corpus corpus, Func<int, int> lastAuthor)
    {
        var keys = new GeneratedKeys(corpus.PublicationCount, corpus.PersonCount);
        _ = Parallel.For(
            0,
            keys.Works.Length,
            index =>
            {
                var work = corpus.WorkBy(index, lastAuthor(index));
                var birth = TitleKey.Of(work.Title);
                keys.Works[index] = EntityKey.Of(nameof(Publication), birth);
                keys.IsComplete[index] = work.AuthorsComplete;
                keys.HasAbstract[index] = work.Abstract is not null;
                if (index % 2 == 0)
                {
                    // A person is born with its first work, which is each second one.
                    keys.AddPerson(corpus, index / 2, birth);
                }
            }
        );
        Part(keys.Works, nameof(Publication), WorkBirth);
        Part(
            keys.People,
            nameof(Researcher),
            person => PersonBirth(corpus.Person(person), WorkBirth(Corpus.FirstWorkOf(person)))
        );
        return keys;

        string WorkBirth(int work) => TitleKey.Of(corpus.WorkBy(work, lastAuthor(work)).Title);
    }

    private void AddPerson(Corpus corpus, int index, string workBirth)
    {
        var person = corpus.Person(index);
        People[index] = EntityKey.Of(nameof(Researcher), PersonBirth(person, workBirth));
        FactCounts[index] = (byte)FactRows.FactCount(person);
    }

    private static string PersonBirth(GeneratedPerson person, string workBirth) =>
        PersonName.Parse(person.Name).Key + "\n" + workBirth;

    // Hardly ever needed; without it the insert would fail.
    private static void Part(long[] keys, string kind, Func<int, string> birth)
    {
        var taken = new HashSet<long>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            for (var salt = 1; !taken.Add(keys[i]); salt++)
            {
                keys[i] = EntityKey.Of(kind, birth(i), salt);
            }
        }
    }
}
