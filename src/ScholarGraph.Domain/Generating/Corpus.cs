namespace ScholarGraph.Domain.Generating;

/// <summary>An invented corpus: the same number and seed give the same people, works and authors on every machine. Pure, thread-safe.</summary>
/// <remarks>
/// Everything is worked out from its index when asked for, so that a corpus takes no memory but one number a
/// researcher. Half as many researchers as works; each wrote at least one, a few wrote hundreds.
/// Researchers belong to groups of about forty, from which two thirds of their co-authors come. One work in
/// 50,000 has 1,000 authors, or every second of these 1,500; in a small corpus half of all researchers.
/// </remarks>
public sealed class Corpus
{
    /// <summary>Most works that a corpus may have: beyond it titles would repeat.</summary>
    public const int PublicationCountMax = 2_000_000;

    private const ulong AuthorStream = 6;
    private const ulong CreditStream = 7;
    private const int GroupSize = 40;
    private const int LargeWorkStep = 50_000;
    private const int LargeWorkPlace = 49;
    private const int LargeWorkAuthors = 1_000;
    private const int LargerWorkAuthors = 1_500;

    private readonly Productivity _productivity;
    private readonly int _groups;

    /// <param name="publicationCount">Works, from 1 to <see cref="PublicationCountMax"/>.</param>
    /// <param name="seed">Any number.</param>
    public Corpus(int publicationCount, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(publicationCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(publicationCount, PublicationCountMax);
        (PublicationCount, Seed) = (publicationCount, seed);
        PersonCount = (publicationCount + 1) / 2;
        _groups = Math.Max(1, PersonCount / GroupSize);
        _productivity = new Productivity(PersonCount);
    }

    /// <summary>Number of works.</summary>
    public int PublicationCount { get; }

    /// <summary>What everything is drawn from.</summary>
    public long Seed { get; }

    /// <summary>Number of researchers: half that of works.</summary>
    public int PersonCount { get; }

    /// <summary>The forty topics.</summary>
    public static IReadOnlyList<GeneratedTopic> Topics => TopicLabels.All;

    /// <summary>Names of venues.</summary>
    public static IReadOnlyList<string> Venues => VenueNames.All;

    /// <summary>Names of organizations.</summary>
    public static IReadOnlyList<string> Organizations => OrganizationNames.All;

    /// <summary>A researcher.</summary>
    /// <param name="index">From 0 up to <see cref="PersonCount"/>.</param>
    public GeneratedPerson Person(int index) => People.Of(Seed, index, index % _groups);

    /// <summary>The name of a researcher as a work prints it: the short form in one of five, where there is one.</summary>
    /// <param name="work">Index of the work.</param>
    /// <param name="person">Index of the author.</param>
    public string CreditedName(int work, int person)
    {
        var name = People.NameOf(Seed, person);
        return IsCreditedShort(work, person) ? name.CreditedShort ?? name.Name : name.Name;
    }

    /// <summary>A work.</summary>
    /// <param name="index">From 0 up to <see cref="PublicationCount"/>.</param>
    public GeneratedWork Work(int index) => WorkBy(index, AuthorsOf(index)[^1]);

    /// <summary>A work whose authors are known: whoever asks for all works need not draw them again.</summary>
    /// <param name="index">From 0 up to <see cref="PublicationCount"/>.</param>
    /// <param name="lastAuthor">The last of its <see cref="AuthorsOf"/>, whose group decides what it is about.</param>
    public GeneratedWork WorkBy(int index, int lastAuthor) =>
        Works.Of(Seed, index, lastAuthor % _groups);

    /// <summary>A work's year, without the rest of it; null where unknown.</summary>
    /// <param name="work">Index of the work.</param>
    public int? YearOf(int work) => Works.YearOf(Seed, work);

    /// <summary>The first work of a researcher, of which there always is one.</summary>
    /// <param name="person">Index of the researcher.</param>
    public static int FirstWorkOf(int person) => 2 * person;

    /// <summary>A work's authors in their order, each once, as indexes of researchers.</summary>
    /// <param name="work">Index of the work.</param>
    public List<int> AuthorsOf(int work)
    {
        var dice = new Dice(Seed, AuthorStream, work);
        var lead = _productivity.Draw(ref dice);
        var authors = new List<int>();
        if (work % 2 == 0)
        {
            authors.Add(work / 2);
        }

        if (work % LargeWorkStep == LargeWorkPlace)
        {
            AddCollaboration(authors, work, ref dice);
            return authors;
        }

        var count = Math.Min(AuthorCount(dice.Below(1000), ref dice), PersonCount);
        var group = lead % _groups;
        // In a tiny corpus there may be nobody left to draw: the tries are counted.
        for (var tries = 0; authors.Count < count - 1 && tries < 4 * count; tries++)
        {
            AddNew(
                authors,
                dice.Percent(65) ? Member(group, ref dice) : _productivity.Draw(ref dice)
            );
        }

        if (authors.Count < count)
        {
            AddNew(authors, lead);
        }

        return authors;
    }

    /// <summary>Whether a work prints the short form of an author's name, where there is one.</summary>
    /// <param name="work">Index of the work.</param>
    /// <param name="person">Index of the author.</param>
    public bool IsCreditedShort(int work, int person) =>
        new Dice(Seed, CreditStream + ((ulong)person << 8), work).Percent(20);

    // The same large collaboration signs each of its works, in an order that begins elsewhere.
    private void AddCollaboration(List<int> authors, int work, ref Dice dice)
    {
        var size = Math.Min(
            work / LargeWorkStep % 2 == 0 ? LargeWorkAuthors : LargerWorkAuthors,
            Math.Max(1, PersonCount / 2)
        );
        var from = (PersonCount / 4) + dice.Below(Math.Clamp(PersonCount / 100, 1, 50));
        for (var i = 0; authors.Count < size; i++)
        {
            AddNew(authors, (from + i) % PersonCount);
        }
    }

    private int Member(int group, ref Dice dice)
    {
        var size = ((PersonCount - 1 - group) / _groups) + 1;
        return group + (Math.Min(dice.Below(size), dice.Below(size)) * _groups);
    }

    private static void AddNew(List<int> authors, int person)
    {
        if (!authors.Contains(person))
        {
            authors.Add(person);
        }
    }

    private static int AuthorCount(int share, ref Dice dice) =>
        share switch
        {
            < 130 => 1,
            < 340 => 2,
            < 560 => 3,
            < 730 => 4,
            < 840 => 5,
            < 910 => 6,
            < 994 => 7 + dice.Below(4),
            < 999 => 12 + dice.Below(16),
            _ => 32 + dice.Below(30),
        };
}
