using ScholarGraph.Domain.Profiles.Words;

namespace ScholarGraph.Tests.Domain.Profiles;

public class WordListTests
{
    [Theory]
    [InlineData("gradients", WordKind.Learned)]
    [InlineData("apprentissage", WordKind.Learned)]
    [InlineData("yesterday", WordKind.Common)]
    [InlineData("qwikzet", WordKind.Unknown)]
    [InlineData("mark", WordKind.CommonOrName)]
    [InlineData("nguyen", WordKind.Name)]
    [InlineData("mehmet", WordKind.Given)]
    [InlineData("x", WordKind.Unknown)]
    [InlineData("", WordKind.Unknown)]
    internal void A_word_is_looked_up_in_its_plural_too(string word, WordKind kind) =>
        Assert.Equal(kind, WordList.KindOf(word));

    [Theory]
    [InlineData("common.txt")]
    [InlineData("learned.txt")]
    [InlineData("given.txt")]
    [InlineData("names.txt")]
    public void Every_listed_word_is_folded_and_stands_once(string list)
    {
        var words = WordList.Lines(list).SelectMany(line => line.Split(' ')).ToList();
        Assert.NotEmpty(words);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.Equal(ScholarGraph.Domain.Text.Folding.Fold(word), word));
    }

    [Theory]
    [InlineData("gradients", true)]
    [InlineData("colonies", false)]
    [InlineData("denys", false)]
    [InlineData("qwikzets", false)]
    public void A_plural_has_a_listed_word(string word, bool isPlural) =>
        Assert.Equal(isPlural, WordList.IsPlural(word));

    [Fact]
    public void Letters_tell_names_from_words_that_stand_in_no_list()
    {
        Assert.True(WordList.Letters.OddsOfName("kowalczewski") > 2);
        Assert.True(WordList.Letters.OddsOfName("defragmentation") < -5);
        Assert.Null(WordList.Letters.OddsOfName("漢字"));
    }
}
