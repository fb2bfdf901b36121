using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

public class SpliceTests
{
    [Theory]
    [InlineData(PageText.French)]
    [InlineData(PageText.English)]
    public void The_marker_after_140_characters_is_deleted_and_nothing_else(string marker) =>
        Assert.Equal(PageText.Prose, Splice.Undo(PageText.Marked(PageText.Prose, marker)));

    [Fact]
    public void White_space_on_both_sides_of_the_marker_stays()
    {
        var text = new string('x', 139) + "  , and more ";
        Assert.Equal(text, Splice.Undo(PageText.Marked(text)));
    }

    [Fact]
    public void Characters_are_code_points_not_utf16_units()
    {
        var shown = string.Concat(Enumerable.Repeat("😀", 140));
        Assert.Equal(shown + "rest", Splice.Undo(shown + PageText.English + "rest"));
        Assert.Null(Splice.Undo(shown[..278] + PageText.English + "rest"));
    }

    [Theory]
    [InlineData(139)]
    [InlineData(141)]
    public void A_marker_elsewhere_is_the_authors_own_words(int at) =>
        Assert.Null(Splice.Undo(new string('x', at) + PageText.English + "rest"));

    [Fact]
    public void A_second_marker_stays()
    {
        var text = PageText.Prose + PageText.English;
        Assert.Equal(text, Splice.Undo(PageText.Marked(text)));
    }

    [Fact]
    public void The_marker_tells_the_language() =>
        Assert.Equal(
            Language.Fr,
            Splice.LanguageOf(PageText.Marked(PageText.Prose, PageText.French))
        );

    [Fact]
    public void A_line_that_ends_inside_the_marker_gives_its_first_140_characters() =>
        Assert.Equal(
            PageText.Prose[..140],
            Splice.CutInside(PageText.Prose[..140] + "\u2026 (see")
        );
}
