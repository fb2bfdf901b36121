using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Tests.Domain.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Petar Veličković", "petar velickovic")]
    [InlineData("ŁØĐßÆŒıÞÐς", "lodssaeoeithdσ")]
    [InlineData("ẞ", "ss")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ﬁne", "fine")]
    [InlineData("ΣΊΣΥΦΟΣ ςσ", "σισυφοσ σσ")]
    [InlineData("ǽ Ǿ", "ae o")]
    [InlineData("x²", "x2")]
    [InlineData("ЁЛКА Й", "елка и")]
    [InlineData("𝐀𝐁", "ab")]
    public void Folds_accents_case_and_the_letters_that_NFKD_leaves(string text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("é\uD800É", "e\uD800e")]
    [InlineData("\uDC00É", "\uDC00e")]
    [InlineData("É\uD83D", "e\uD83D")]
    [InlineData("É😀\uDC00\uD800ﬁ", "e😀\uDC00\uD800fi")]
    [InlineData("É\uFFFEÉ", "e\uFFFEe")]
    public void What_cannot_be_normalised_stays_and_the_text_around_it_is_folded(
        string text,
        string folded
    ) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Keeps_letters_that_the_rule_does_not_name() =>
        Assert.Equal("ŋ ħ ə ŧ", Folding.Fold("Ŋ Ħ Ə Ŧ"));

    [Fact]
    public void Folding_twice_is_folding_once_for_every_code_point()
    {
        var differ = new List<string>();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
            {
                continue;
            }

            var once = Folding.Fold(new Rune(value).ToString());
            if (Folding.Fold(once) != once)
            {
                differ.Add(value.ToString("X", CultureInfo.InvariantCulture));
            }
        }

        Assert.Empty(differ);
    }

    [Property]
    public bool Never_throws_and_leaves_no_mark(string? text) =>
        !Folding
            .Fold(text ?? "")
            .EnumerateRunes()
            .Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);
}
