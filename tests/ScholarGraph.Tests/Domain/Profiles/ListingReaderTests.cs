using ScholarGraph.Domain;
using ScholarGraph.Domain.Profiles;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>What stands under "Publications", trap by trap. A listing is shown as "title | authors | has an abstract".</summary>
public class ListingReaderTests
{
    private static readonly string Abstract = PageText.Marked(PageText.Prose);

    [Fact]
    public void A_title_that_looks_like_a_name_is_proven_by_the_abstract_before_it() =>
        Reads(
            ["Walking on Ice: A Study", "Lena Quist", Abstract, "Marlow Tessen", "Ivo Brandt"],
            "Walking on Ice: A Study | Lena Quist | a",
            "Marlow Tessen | Ivo Brandt |"
        );

    [Fact]
    public void A_title_that_looks_like_a_name_is_proven_by_its_copy_after_an_abstract() =>
        Reads(
            [
                "Walking on Ice: A Study",
                "Lena Quist",
                "Marlow Tessen",
                "Ivo Brandt",
                Abstract,
                "Marlow Tessen",
                "Ivo Brandt",
            ],
            "Walking on Ice: A Study | Lena Quist |",
            "Marlow Tessen | Ivo Brandt | a",
            "Marlow Tessen | Ivo Brandt |"
        );

    [Fact]
    public void Copies_are_equal_whatever_their_case_accents_and_final_dot()
    {
        var listings = Listings(
            "Marlow Tessén.",
            "Ivo Brandt",
            Abstract,
            "marlow tessen",
            "Ivo Brandt"
        );
        Assert.Equal(
            ["Marlow Tessén.", "marlow tessen"],
            listings.Select(listing => listing.Title)
        );
    }

    [Theory]
    [InlineData("Generative Adversarial Nets")]
    [InlineData("Topological Offsets")]
    [InlineData("Gated Softmax Classification")]
    [InlineData("Space-Time Local Embeddings")]
    [InlineData("Agency Is Frame-Dependent")]
    [InlineData("Probabilistic Watershed Ensembles")]
    [InlineData("Spectral Foraging")]
    [InlineData("NoProp")]
    [InlineData("Réseaux profonds")]
    public void A_short_title_after_an_author_is_a_title(string title) =>
        Reads(
            ["Walking on Ice: A Study", "Lena Quist", title, "Ivo Brandt", "Sara Lind"],
            "Walking on Ice: A Study | Lena Quist |",
            title + " | Ivo Brandt, Sara Lind |"
        );

    [Theory]
    [InlineData("Boshi An")]
    [InlineData("Máximo A Roa")]
    [InlineData("koray kavukcuoglu")]
    [InlineData("Yuyu liu")]
    [InlineData("Chunjing XU")]
    [InlineData("Pierluca D'Oro")]
    [InlineData("'Alvaro Arroyo")]
    [InlineData("Petar Velivckovi 'c")]
    [InlineData("Reza Babanezhad Harikandeh")]
    [InlineData("Grigorios G Chrysos")]
    [InlineData("Soham De")]
    [InlineData("Herke van Hoof")]
    [InlineData("Cosimo Della Santina")]
    [InlineData("Maria de la Cruz y Soto")]
    [InlineData("J.-P. Durand")]
    [InlineData("Bjørn Kåre Sæbø")]
    [InlineData("王伟")]
    [InlineData("Юлия Иванова")]
    [InlineData("Alin  Albu-Schaeffer")]
    public void A_name_between_names_is_an_author(string name) =>
        Reads(
            ["Walking on Ice: A Study", "Lena Quist", name, "Ivo Brandt"],
            $"Walking on Ice: A Study | Lena Quist, {name}, Ivo Brandt |"
        );

    [Fact]
    public void Titles_without_authors_follow_each_other() =>
        Reads(
            [
                "Walking on Ice: A Study",
                "How Do Birds Learn to Sing in a Noisy Town?",
                "A Map of the Winds over Small Islands",
            ],
            "Walking on Ice: A Study |  |",
            "How Do Birds Learn to Sing in a Noisy Town? |  |",
            "A Map of the Winds over Small Islands |  |"
        );

    [Fact]
    public void An_abstract_may_follow_its_title_directly() =>
        Reads(
            ["Walking on Ice: A Study", Abstract, "Marlow Tessen", Abstract],
            "Walking on Ice: A Study |  | a",
            "Marlow Tessen |  | a"
        );

    [Fact]
    public void A_block_that_comes_again_is_two_listings() =>
        Reads(
            [
                "Walking on Ice: A Study",
                "Lena Quist",
                "Ivo Brandt",
                "Walking on Ice: A Study",
                "Lena Quist",
                "Ivo Brandt",
            ],
            "Walking on Ice: A Study | Lena Quist, Ivo Brandt |",
            "Walking on Ice: A Study | Lena Quist, Ivo Brandt |"
        );

    [Fact]
    public void A_list_of_authors_printed_twice_is_kept_as_printed() =>
        Reads(
            ["Walking on Ice: A Study", "Chang Osk", "Chao Osk", "Chang Osk", "Chao Osk", Abstract],
            "Walking on Ice: A Study | Chang Osk, Chao Osk, Chang Osk, Chao Osk | a"
        );

    [Fact]
    public void A_long_unmarked_line_is_a_title()
    {
        var title =
            "On the Many Ways of Walking "
            + string.Concat(Enumerable.Repeat("over Ice and Snow ", 7))
            + "in Winter";
        Reads(
            ["Walking on Ice: A Study", "Lena Quist", title, "Ivo Brandt"],
            "Walking on Ice: A Study | Lena Quist |",
            title + " | Ivo Brandt |"
        );
        Assert.Equal(
            Confidence.Proven,
            Listings("Walking on Ice: A Study", "Lena Quist", title)[1].TitleConfidence
        );
    }

    [Theory]
    [InlineData("We show that a fox can be taught to walk on ice in a week.")]
    [InlineData("This poster has been moved from Monday to Thursday.")]
    public void A_short_sentence_before_a_title_is_suspected_to_be_an_abstract(string sentence)
    {
        var profile = ProfileParser.Parse(
            PageText.With(
                "Walking on Ice: A Study",
                "Lena Quist",
                sentence,
                "A Map of the Winds over Islands",
                "Ivo Brandt"
            )
        );
        Assert.Equal([sentence, null], profile.Listings.Select(listing => listing.Abstract));
        Assert.Equal(
            (Confidence.Guessed, (int?)null),
            (profile.Listings[0].AbstractConfidence, profile.Listings[0].SpliceAt)
        );
        Assert.Contains(
            profile.Problems,
            problem => problem is { Code: ProfileProblemCodes.ShortAbstractSuspected, Line: 11 }
        );
    }

    [Fact]
    public void A_title_with_a_final_dot_before_authors_is_no_abstract() =>
        Reads(
            [
                "Walking on Ice: A Study",
                "Lena Quist",
                "Winds over small islands: maps and limits.",
                "Ivo Brandt",
                "Sara Lind",
            ],
            "Walking on Ice: A Study | Lena Quist |",
            "Winds over small islands: maps and limits. | Ivo Brandt, Sara Lind |"
        );

    [Fact]
    public void A_marker_elsewhere_stays_in_the_abstract_and_is_reported()
    {
        var text = PageText.Prose[..60] + PageText.English + PageText.Prose[60..];
        var profile = ProfileParser.Parse(
            PageText.With("Walking on Ice: A Study", "Lena Quist", text)
        );
        var listing = Assert.Single(profile.Listings);
        Assert.Equal(
            (text, (int?)null, Confidence.Guessed),
            (listing.Abstract, listing.SpliceAt, listing.AbstractConfidence)
        );
        Assert.Contains(
            profile.Problems,
            problem => problem is { Code: ProfileProblemCodes.SpliceElsewhere, Line: 11 }
        );
    }

    [Fact]
    public void French_and_English_markers_may_stand_on_one_page() =>
        Reads(
            [
                "Walking on Ice: A Study",
                PageText.Marked(PageText.Prose, PageText.French),
                "Marlow Tessen",
                Abstract,
            ],
            "Walking on Ice: A Study |  | a",
            "Marlow Tessen |  | a"
        );

    [Fact]
    public void An_abstract_after_an_abstract_is_refused_with_its_line()
    {
        var profile = ProfileParser.Parse(
            PageText.With("Walking on Ice: A Study", Abstract, Abstract)
        );
        Assert.Single(profile.Listings);
        Assert.Contains(
            profile.Problems,
            problem =>
                problem
                    is { Code: ProfileProblemCodes.AbstractWithoutTitle, Line: 11, IsRefusal: true }
        );
    }

    [Fact]
    public void A_text_that_ends_inside_the_marker_keeps_what_it_has()
    {
        var profile = ProfileParser.Parse(
            PageText.With(
                "Walking on Ice: A Study",
                "Lena Quist",
                PageText.Prose[..140] + "\u2026 (se"
            )
        );
        Assert.Equal(PageText.Prose[..140], profile.Listings[0].Abstract);
        Assert.Contains(
            profile.Problems,
            problem => problem.Code == ProfileProblemCodes.AbstractCut
        );
    }

    [Fact]
    public void The_last_listing_may_be_cut_and_is_never_dropped()
    {
        var listings = Listings("Walking on Ice: A Study", "Lena Quist", Abstract, "Marlow Tessen");
        Assert.Equal([false, true], listings.Select(listing => listing.PossiblyTruncated));
    }

    [Fact]
    public void A_title_decided_by_shape_that_could_be_a_name_is_reported()
    {
        var profile = ProfileParser.Parse(
            PageText.With("Walking on Ice: A Study", "Lena Quist", "Monsoon Falk", "Ivo Brandt")
        );
        Assert.Equal(Confidence.Guessed, profile.Listings[1].TitleConfidence);
        Assert.Contains(
            profile.Problems,
            problem => problem is { Code: ProfileProblemCodes.TitleGuessed, Line: 11 }
        );
    }

    private static IReadOnlyList<ProfileListing> Listings(params string[] lines) =>
        ProfileParser.Parse(PageText.With(lines)).Listings;

    private static void Reads(string[] lines, params string[] expected) =>
        Assert.Equal(
            expected,
            Listings(lines)
                .Select(listing =>
                    $"{listing.Title} | {string.Join(", ", listing.Authors.Select(author => author.Name))} |{(listing.Abstract is null ? "" : " a")}"
                )
        );
}
