using ScholarGraph.Domain;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Generating;

/// <summary>Keys of a corpus's works and people, by index: born of titles and names, as an import's are.</summary>
internal sealed class GeneratedKeys
{
    private GeneratedKeys(long[] works, long[] people) => (Works, People) = (works, people);

    public long[] Works { get; }

    public long[] People { get; }

    public static GeneratedKeys Of(Corpus corpus)
    {
        var works = new long[corpus.PublicationCount];
        var people = new long[corpus.PersonCount];
        _ = Parallel.For(
            0,
            works.Length,
            work => works[work] = EntityKey.Of(nameof(Publication), WorkBirth(corpus, work))
        );
        _ = Parallel.For(
            0,
            people.Length,
            person => people[person] = EntityKey.Of(nameof(Researcher), PersonBirth(corpus, person))
        );
        Part(works, nameof(Publication), work => WorkBirth(corpus, work));
        Part(people, nameof(Researcher), person => PersonBirth(corpus, person));
        return new GeneratedKeys(works, people);
    }

    private static string WorkBirth(Corpus corpus, int work) =>
        TitleKey.Of(corpus.Work(work).Title);

    private static string PersonBirth(Corpus corpus, int person) =>
        PersonName.Parse(corpus.Person(person).Name).Key
        + "\n"
        + WorkBirth(corpus, Corpus.FirstWorkOf(person));

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
