using FsCheck.Xunit;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Tests.Domain.Resolution;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Challenges.", "Challenges")]
    [InlineData("Maxwell’s Demon", "Maxwell's demon")]
    [InlineData("Maxwellʼs Demon", "Maxwell's Demon")]
    [InlineData("Back-propagation  without\u00A0tears!", "Back propagation: without tears?")]
    [InlineData("Théorie de l'ÉTÉ", "theorie de l ete")]
    [InlineData("Deep\u00AD learning", "Deep learning")]
    public void Case_accents_and_punctuation_do_not_split(string first, string second) =>
        Assert.Equal(TitleKey.Of(first), TitleKey.Of(second));

    [Fact]
    public void Holds_folded_words_with_one_space_between() =>
        Assert.Equal(
            "round and round we go what makes rope useful",
            TitleKey.Of("  Round and Round We Go! What makes RoPE useful? ")
        );

    [Fact]
    public void A_title_without_letters_keys_on_itself() =>
        Assert.Equal(("???", "!!!"), (TitleKey.Of(" ??? "), TitleKey.Of("!!!")));

    [Fact]
    public void Another_script_is_not_folded_away() =>
        Assert.NotEqual(TitleKey.Of("深度学习"), TitleKey.Of("强化学习"));

    [Fact]
    public void A_key_never_cuts_a_character_in_two()
    {
        var key = TitleKey.Of("a" + string.Concat(Enumerable.Repeat("𠮷", 400)));

        Assert.Equal(TitleKey.LengthMax - 1, key.Length);
        Assert.False(char.IsHighSurrogate(key[^1]));
    }

    [Fact]
    public void A_cut_key_does_not_end_in_a_space() =>
        Assert.Equal(new string('#', 499), TitleKey.Of(new string('#', 499) + " #"));

    [Property]
    public bool Has_at_most_500_characters_and_keys_to_itself(string? title, byte repeat)
    {
        var key = TitleKey.Of(string.Concat(Enumerable.Repeat(title ?? "", repeat)));
        return key.Length <= TitleKey.LengthMax && TitleKey.Of(key) == key;
    }
}
