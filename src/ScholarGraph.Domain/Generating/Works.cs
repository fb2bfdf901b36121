using System.Globalization;

namespace ScholarGraph.Domain.Generating;

/// <summary>Invents publications, each from its index and its group of authors alone.</summary>
internal static class Works
{
    private const ulong TextStream = 3;
    private const ulong FactStream = 4;
    private const ulong YearStream = 5;
    private const int LatestYear = 2025;
    private const int TitleBits = 21;

    public static GeneratedWork Of(long seed, int index, int group)
    {
        var text = new Dice(seed, TextStream, index);
        var topics = TopicLabels.All;
        var first = text.Percent(70) ? group % topics.Length : text.Below(topics.Length);
        var second = text.Below(topics.Length);
        var language = text.Below(100);
        var title = language switch
        {
            < 8 => string.Format(
                CultureInfo.InvariantCulture,
                text.Pick(TitleWords.French),
                topics[first].French,
                topics[second].French,
                index + 1
            ),
            < 14 => string.Format(
                CultureInfo.InvariantCulture,
                text.Pick(TitleWords.Foreign),
                index + 1
            ),
            _ => English(seed, index, text.Below(3), topics[first].English),
        };
        var summary = text.Percent(70) ? Abstract(ref text, language < 8, first, second) : null;

        var facts = new Dice(seed, FactStream, index);
        var year = YearOf(seed, index);
        var hasDoi = facts.Percent(60);
        return new GeneratedWork(
            title,
            summary,
            year,
            year is { } known && facts.Percent(30)
                ? new DateOnly(known, 1 + facts.Below(12), 1 + facts.Below(28))
                : null,
            facts.Percent(90) ? (PublicationType)TypeOf(facts.Below(100)) : null,
            facts.Percent(80) ? VenueOf(ref facts, first) : null,
            hasDoi
                ? string.Create(CultureInfo.InvariantCulture, $"10.5555/sg.{seed}.{index + 1}")
                : null,
            facts.Percent(25) ? Arxiv(index) : null,
            facts.Percent(60) ? first : null,
            facts.Percent(88)
        );
    }

    /// <summary>More in later years; unknown for one in twelve.</summary>
    public static int? YearOf(long seed, int index)
    {
        var dice = new Dice(seed, YearStream, index);
        return dice.Below(12) == 0
            ? null
            : LatestYear - Math.Min(dice.Below(70), Math.Min(dice.Below(70), dice.Below(70)));
    }

    // An odd factor permutes the numbers below a power of two: no two works share all four words.
    private static string English(long seed, int index, int form, string topic)
    {
        var mixed = ((uint)index * 0x9E3779B1u) + (uint)new Dice(seed, TextStream, -1).Next();
        var number = (int)(mixed & ((1u << TitleBits) - 1));
        var adjective = TitleWords.Adjectives[number & 31];
        var method = TitleWords.Methods[(number >> 5) & 31];
        var manner = TitleWords.Manners[(number >> 10) & 31];
        var setting = TitleWords.Settings[number >> 15];
        return form switch
        {
            0 => $"{adjective} {method} for {topic} {setting}: {manner}",
            1 => $"{topic} by {adjective} {method} {setting}: {manner}",
            _ => $"{manner}: {adjective} {method} {setting} and {topic}",
        };
    }

    private static string Abstract(ref Dice text, bool isFrench, int first, int second)
    {
        var sentences = isFrench ? Sentences.French : Sentences.English;
        var (a, b) = (TopicLabels.All[first], TopicLabels.All[second]);
        var parts = new string[3 + text.Below(3)];
        var at = text.Below(sentences.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = string.Format(
                CultureInfo.InvariantCulture,
                sentences[(at + (i * 5)) % sentences.Length],
                isFrench ? a.French : a.English,
                isFrench ? b.French : b.English,
                2 + text.Below(98)
            );
        }

        return string.Join(' ', parts);
    }

    private static int TypeOf(int share) =>
        share switch
        {
            < 40 => (int)PublicationType.Article,
            < 75 => (int)PublicationType.ConferencePaper,
            < 88 => (int)PublicationType.Preprint,
            < 92 => (int)PublicationType.Chapter,
            < 95 => (int)PublicationType.Thesis,
            < 97 => (int)PublicationType.Report,
            < 98 => (int)PublicationType.Book,
            < 99 => (int)PublicationType.Dataset,
            _ => (int)PublicationType.Software,
        };

    // The first venues are the journals of the topics, in their order.
    private static int VenueOf(ref Dice facts, int topic) =>
        facts.Percent(60) ? topic : facts.Below(VenueNames.All.Length);

    private static string Arxiv(int index) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{99 - (index / 1_200_000):00}{(index / 100_000 % 12) + 1:00}.{index % 100_000:00000}"
        );
}
