using FsCheck;
using FsCheck.Xunit;
using ScholarGraph.Data.Searching;

namespace ScholarGraph.Tests.Data.Searching;

public sealed class SearchQuestionTests
{
    [Theory]
    [InlineData("deep learning", "deep | learning*")]
    [InlineData("  Déep   LEARNING ", "deep | learning*")]
    [InlineData("\"deep learning\" survey", "deep learning | survey*")]
    [InlineData("\"deep learning\"", "deep learning")]
    [InlineData("“deep learning”", "deep learning")]
    [InlineData("\"deep learning", "deep | learning*")]
    [InlineData("a \"b c\" d \"e", "a | b c | d | e*")]
    [InlineData("深度学习", "深 度 学 习*")]
    [InlineData("BERT模型", "bert 模 型*")]
    [InlineData(
        "한국어 학습",
        "\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165* | \u1112\u1161\u11a8\u1109\u1173\u11b8*"
    )]
    [InlineData("state-of-the-art", "state | of | the | art*")]
    [InlineData("NEAR(a b) AND -c:d^2 OR *", "near | a | b | and | c | d | 2 | or*")]
    [InlineData("a a a", "a | a*")]
    [InlineData("a\0b", "a | b*")]
    [InlineData("*** \"\" ((( --- '';", "")]
    [InlineData("", "")]
    public void A_text_is_read_as_terms(string text, string terms) =>
        Assert.Equal(
            terms,
            string.Join(
                " | ",
                SearchQuestion
                    .Read(text)
                    .Terms.Select(term => string.Join(' ', term.Words) + (term.IsPrefix ? "*" : ""))
            )
        );

    [Theory]
    [InlineData("  Yoshua   BENGIO ", "yoshua bengio")]
    [InlineData("\"Attention\" is", "attention is")]
    [InlineData("Émile", "emile")]
    public void The_whole_text_is_what_a_name_or_title_would_be(string text, string whole) =>
        Assert.Equal(whole, SearchQuestion.Read(text).Whole);

    [Fact]
    public void A_text_too_long_to_be_a_title_is_only_its_words()
    {
        var question = SearchQuestion.Read(
            string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"w{i}"))
        );
        Assert.Null(question.Whole);
        Assert.Equal(10_000, question.WordCount);
    }

    [Property(MaxTest = 1_000)]
    public void No_text_is_wrong(NonNull<string> text) =>
        Assert.All(
            SearchQuestion.Read(text.Get).Words,
            word => Assert.DoesNotMatch("[\\x00-\\x2f\\x3a-\\x60\\x7b-\\x7f]|^$", word)
        );
}
