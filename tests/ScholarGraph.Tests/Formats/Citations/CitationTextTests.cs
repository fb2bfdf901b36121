using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Citations;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Citations;

public sealed class CitationTextTests
{
    private static readonly CitedWork Three = Samples.Bare("Mapping lakes") with
    {
        Authors =
        [
            Samples.Author(1, "Ada Beth", "Ferry"),
            Samples.Author(2, "Jean-Pierre", "Quay"),
            Samples.Author(3, "Cy", "van der Berg"),
        ],
        AuthorsComplete = true,
        Year = 2020,
        Venue = "Journal of Lakes",
        Doi = "10.1234/abc",
    };

    [Theory]
    [InlineData(
        CitationStyle.Apa,
        "Ferry, A. B., Quay, J.-P., & van der Berg, C. (2020). Mapping lakes. Journal of Lakes. https://doi.org/10.1234/abc"
    )]
    [InlineData(
        CitationStyle.Mla,
        "Ferry, Ada Beth, et al. “Mapping lakes.” Journal of Lakes, 2020, https://doi.org/10.1234/abc."
    )]
    [InlineData(
        CitationStyle.Chicago,
        "Ferry, Ada Beth, Jean-Pierre Quay, and Cy van der Berg. 2020. “Mapping lakes.” Journal of Lakes. https://doi.org/10.1234/abc."
    )]
    [InlineData(
        CitationStyle.Ieee,
        "A. B. Ferry, J.-P. Quay, and C. van der Berg, “Mapping lakes,” Journal of Lakes, 2020, doi: 10.1234/abc."
    )]
    [InlineData(
        CitationStyle.Vancouver,
        "Ferry AB, Quay JP, van der Berg C. Mapping lakes. Journal of Lakes. 2020. doi:10.1234/abc"
    )]
    public void Each_style_has_its_form(CitationStyle style, string text) =>
        Assert.Equal(text, CitationText.Of(Three, style));

    [Theory]
    [InlineData(CitationStyle.Apa, "Which lake? (n.d.).")]
    [InlineData(CitationStyle.Mla, "“Which lake?” n.d.")]
    [InlineData(CitationStyle.Chicago, "“Which lake?” n.d.")]
    [InlineData(CitationStyle.Ieee, "“Which lake?” n.d.")]
    [InlineData(CitationStyle.Vancouver, "Which lake? n.d.")]
    public void A_work_of_which_only_the_title_is_known_says_so(CitationStyle style, string text) =>
        Assert.Equal(text, CitationText.Of(Samples.Bare("Which lake?"), style));

    [Theory]
    [InlineData(CitationStyle.Apa, "Ferry, A. B., et al. (2020).")]
    [InlineData(CitationStyle.Mla, "Ferry, Ada Beth, et al. “")]
    [InlineData(CitationStyle.Chicago, "Ferry, Ada Beth, et al. 2020.")]
    [InlineData(CitationStyle.Ieee, "A. B. Ferry et al., “")]
    [InlineData(CitationStyle.Vancouver, "Ferry AB, et al. Mapping")]
    public void An_incomplete_list_says_so(CitationStyle style, string beginning) =>
        Assert.StartsWith(
            beginning,
            CitationText.Of(
                Three with
                {
                    Authors = [Three.Authors[0]],
                    AuthorsComplete = false,
                },
                style
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(CitationStyle.Apa, 20, "A19, G., & A20, G. (")]
    [InlineData(CitationStyle.Apa, 21, "A19, G., … A21, G. (")]
    [InlineData(CitationStyle.Mla, 2, "A1, G, and G A2. “")]
    [InlineData(CitationStyle.Mla, 3, "A1, G, et al. “")]
    [InlineData(CitationStyle.Chicago, 10, "G A9, and G A10. ")]
    [InlineData(CitationStyle.Chicago, 11, "G A7, et al. ")]
    [InlineData(CitationStyle.Ieee, 6, "G. A5, and G. A6, “")]
    [InlineData(CitationStyle.Ieee, 7, "G. A1 et al., “")]
    [InlineData(CitationStyle.Vancouver, 6, "A5 G, A6 G. T")]
    [InlineData(CitationStyle.Vancouver, 1000, "A6 G, et al. T")]
    public void A_long_list_is_cut_as_the_style_has_it(
        CitationStyle style,
        int authors,
        string part
    ) =>
        Assert.Contains(
            part,
            CitationText.Of(
                Samples.Bare("T") with
                {
                    AuthorsComplete = true,
                    Authors =
                    [
                        .. Enumerable
                            .Range(1, authors)
                            .Select(i => Samples.Author(i, "G", $"A{i}")),
                    ],
                },
                style
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("علي", "حسن", "حسن, علي. (n.d.). T.")]
    [InlineData("伟", "王", "王, 伟. (n.d.). T.")]
    [InlineData("Éva", "Őz", "Őz, É. (n.d.). T.")]
    [InlineData("𝔄da", "𝔉erry", "𝔉erry, 𝔄. (n.d.). T.")]
    public void Names_of_any_script_are_whole_where_they_have_no_initials(
        string given,
        string family,
        string text
    ) =>
        Assert.Equal(
            text,
            CitationText.Of(
                Samples.Bare("T") with
                {
                    AuthorsComplete = true,
                    Authors = [Samples.Author(1, given, family)],
                },
                CitationStyle.Apa
            )
        );

    [Fact]
    public void A_group_is_written_as_it_is_called() =>
        Assert.Equal(
            "Research and Development. (2020). T.",
            CitationText.Of(
                Samples.Bare("T") with
                {
                    Year = 2020,
                    AuthorsComplete = true,
                    Authors = [Samples.Paper.Authors[2]],
                },
                CitationStyle.Apa
            )
        );
}
