using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain.Generating;
using ScholarGraph.Domain.Resolution;
using Snapshooter.Xunit;
using Corpus = ScholarGraph.Domain.Generating.Corpus;

namespace ScholarGraph.Tests.Domain.Generating;

public sealed class CorpusTests
{
    private static readonly Corpus Small = new(2_000, 7);

    private static IEnumerable<int> Works => Enumerable.Range(0, Small.PublicationCount);

    private static IEnumerable<GeneratedPerson> People =>
        Enumerable.Range(0, Small.PersonCount).Select(Small.Person);

    // The value was worked out once; on every machine it must come out again.
    [Fact]
    public void The_same_number_and_seed_are_the_same_corpus_on_every_machine() =>
        Snapshot.Match(Digest(Small));

    [Fact]
    public void Another_seed_is_another_corpus() =>
        Assert.NotEqual(Digest(Small), Digest(new Corpus(2_000, 8)));

    [Fact]
    public void No_two_titles_are_taken_for_one_work()
    {
        var corpus = new Corpus(Corpus.PublicationCountMax, 3);
        var keys = Enumerable
            .Range(0, 20_000)
            .Select(i => TitleKey.Of(corpus.Work((int)(i * 99_991L % 2_000_000)).Title));
        Assert.Equal(20_000, keys.Distinct().Count());
    }

    [Fact]
    public void Every_researcher_wrote_something() =>
        Assert.Equal(Small.PersonCount, Works.SelectMany(Small.AuthorsOf).Distinct().Count());

    [Fact]
    public void The_first_work_of_a_researcher_is_signed_by_them() =>
        Assert.All(
            Enumerable.Range(0, Small.PersonCount),
            person => Assert.Contains(person, Small.AuthorsOf(Corpus.FirstWorkOf(person)))
        );

    [Fact]
    public void Nobody_signs_a_work_twice() =>
        Assert.All(
            Works.Select(Small.AuthorsOf),
            authors => Assert.Equal(authors.Count, authors.Distinct().Count())
        );

    [Fact]
    public void Few_wrote_much_and_most_wrote_little()
    {
        var counts = Works
            .SelectMany(Small.AuthorsOf)
            .CountBy(person => person)
            .Select(count => count.Value)
            .Order()
            .ToList();
        var median = counts[counts.Count / 2];
        Assert.True(counts[^1] > 10 * median, $"{counts[^1]} against {median}");
    }

    [Theory]
    [InlineData(100_000, 49, 1_000)]
    [InlineData(100_000, 50_049, 1_500)]
    [InlineData(2_000, 49, 500)]
    public void Large_collaborations_sign_some_works(int publications, int work, int authors) =>
        Assert.Equal(authors, new Corpus(publications, 1).AuthorsOf(work).Count);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void The_smallest_corpora_have_people_and_works(int publications)
    {
        var corpus = new Corpus(publications, 1);
        Assert.All(
            Enumerable.Range(0, publications),
            work => Assert.NotEmpty(corpus.AuthorsOf(work))
        );
        Assert.NotEmpty(corpus.Person(corpus.PersonCount - 1).Name);
        Assert.NotEmpty(corpus.Work(publications - 1).Title);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Corpus.PublicationCountMax + 1)]
    public void A_corpus_of_another_size_is_refused(int publications) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Corpus(publications, 1));

    [Theory]
    [InlineData('é', 'é')]
    [InlineData('А', 'я')]
    [InlineData('α', 'ω')]
    [InlineData('א', 'ת')]
    [InlineData('ا', 'ي')]
    [InlineData('अ', 'ह')]
    [InlineData('一', '龥')]
    [InlineData('가', '힣')]
    [InlineData('ぁ', 'ヺ')]
    public void Names_come_in_many_scripts(char first, char last) =>
        Assert.Contains(People, person => person.Name.Any(c => c >= first && c <= last));

    [Fact]
    public void What_sources_leave_open_is_null_in_some_and_known_in_others()
    {
        var works = Works.Select(Small.Work).ToList();
        Func<GeneratedWork, object?>[] fields =
        [
            work => work.Abstract,
            work => work.Year,
            work => work.Date,
            work => work.Type,
            work => work.Venue,
            work => work.Doi,
            work => work.Arxiv,
            work => work.StatedTopic,
        ];
        Assert.All(
            fields,
            field =>
                Assert.InRange(works.Count(work => field(work) is null), 100, works.Count - 100)
        );
        Assert.Contains(works, work => !work.AuthorsComplete);
    }

    [Fact]
    public void An_ORCID_iD_has_its_check_digit()
    {
        var ids = People.Select(person => person.Orcid).OfType<string>().ToList();
        Assert.NotEmpty(ids);
        Assert.All(
            ids,
            id => Assert.Equal(1, Remainder(id.Replace("-", "", StringComparison.Ordinal)))
        );
    }

    [Fact]
    public void There_are_forty_topics_with_labels_of_their_own() =>
        Assert.Equal(
            80,
            Corpus.Topics.SelectMany(t => new[] { t.English, t.French }).Distinct().Count()
        );

    // ISO 7064 MOD 11-2: a right number leaves 1.
    private static int Remainder(string digits) =>
        digits.Aggregate(0, (sum, digit) => ((sum * 2) + (digit == 'X' ? 10 : digit - '0')) % 11);

    private static string Digest(Corpus corpus)
    {
        var text = new StringBuilder();
        for (var i = 0; i < corpus.PersonCount; i++)
        {
            var person = corpus.Person(i);
            _ = text.AppendJoin('|', person with { Topics = [], Positions = [] })
                .AppendJoin(',', person.Topics)
                .AppendJoin(',', person.Positions)
                .Append('\n');
        }

        for (var i = 0; i < corpus.PublicationCount; i++)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{corpus.Work(i)}")
                .AppendJoin(',', corpus.AuthorsOf(i))
                .Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
