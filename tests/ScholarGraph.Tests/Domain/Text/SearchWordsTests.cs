using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Domain.Text;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Deep Learning: a survey", "deep learning a survey")]
    [InlineData("État-de-l’art", "etat de l art")]
    [InlineData("C++ & «Smörgåsbord»", "c smorgasbord")]
    [InlineData("深度学习 for NLP", "深 度 学 习 for nlp")]
    [InlineData("BERT模型v2", "bert 模 型 v2")]
    [InlineData("ภาษาไทย", "ภ า ษ า ไ ท ย")]
    [InlineData("…?!-", "")]
    [InlineData("", "")]
    public void Words_are_folded_and_divided(string text, string words) =>
        Assert.Equal(words, SearchWords.Of(Folding.Fold(text), 100));

    [Fact]
    public void Every_character_is_what_the_lists_say()
    {
        Assert.Equal(Listed(SearchCharacters.Separators), Where(SearchCharacters.IsSeparator));
        Assert.Equal(Listed(SearchCharacters.Spaceless), Where(SearchCharacters.IsSpaceless));

        static List<int> Where(Func<int, bool> has) =>
            [.. Enumerable.Range(0, 0x110000).Where(has)];

        static List<int> Listed(string ranges) =>
            [
                .. ranges
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Select(range => range.Split('-'))
                    .SelectMany(ends =>
                        Enumerable.Range(
                            Convert.ToInt32(ends[0], 16),
                            Convert.ToInt32(ends[^1], 16) - Convert.ToInt32(ends[0], 16) + 1
                        )
                    ),
            ];
    }

    [Fact]
    public void A_text_counts_to_its_limit_and_a_word_to_its_own() =>
        Assert.Equal(new string('a', 64) + " b", SearchWords.Of(new string('a', 70) + " b c", 73));

    [Theory]
    [InlineData("Deep Learning", "deep 0-4, learning 5-13")]
    [InlineData("e\u0301tat", "etat 0-5")]
    [InlineData("l’e\u0301", "l 0-1, e 2-4")]
    [InlineData("ﬁne Straße", "fine 0-3, strasse 4-10")]
    [InlineData("深度", "深 0-1, 度 1-2")]
    [InlineData("𝐀b", "ab 0-3")]
    public void Printed_words_know_their_places(string text, string words) =>
        Assert.Equal(
            words,
            string.Join(
                ", ",
                PrintedWords.Of(text, 100).Select(word => $"{word.Word} {word.Start}-{word.End}")
            )
        );

    [FsCheck.Xunit.Property(MaxTest = 1_000)]
    public void Printed_words_are_those_of_the_folded_text(FsCheck.NonNull<string> text) =>
        Assert.Equal(
            SearchWords.Of(Folding.Fold(text.Get), int.MaxValue),
            string.Join(' ', PrintedWords.Of(text.Get, int.MaxValue).Select(word => word.Word))
        );
}
