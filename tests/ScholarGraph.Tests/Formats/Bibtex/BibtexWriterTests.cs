using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Bibtex;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibtexWriterTests
{
    [Fact]
    public async Task An_entry_says_all_that_is_known() =>
        Assert.Equal(
            """
            @inproceedings{ferry2020mapping,
              title = {Mapping {BERT} \& Lakes: 50\% of \textbraceleft{}a\textbraceright{}},
              author = {Ferry, Ada and van der Berg, Jr., Jan and {Research and Development} and others},
              author+an:orcid = {2="0000-0002-1825-0097"},
              booktitle = {Café \& Co},
              year = {2020},
              month = jul,
              day = {9},
              doi = {10.1234/a_b},
              eprint = {1706.03762},
              archiveprefix = {arXiv},
              pmid = {123},
              identifiers = {openalex:W42},
              url = {https://example.org/a_b?x=1&y=%20},
              keywords = {lakes, {boats, small}},
              abstract = {We map.}
            }


            """,
            await Written.AsAsync("bibtex", Samples.Paper)
        );

    [Fact]
    public async Task A_DOI_with_signs_that_would_end_its_field_is_read_as_it_was()
    {
        const string Doi = @"10.1000/{b}}\c";
        var text = await Written.AsAsync(
            "bibtex",
            Samples.Bare("X") with
            {
                Doi = Doi,
                Identifiers = [new IdentifierRecord(IdentifierScheme.Doi, Doi)],
            }
        );

        Assert.Equal(Doi, Assert.Single(Assert.Single(Written.Read(text)).Identifiers).Value);
    }

    [Fact]
    public async Task What_is_unknown_is_not_written() =>
        Assert.Equal(
            "@misc{anonndx,\n  title = {X},\n  worktype = {unknown}\n}\n\n",
            await Written.AsAsync("bibtex", Samples.Bare("X"))
        );

    [Theory]
    [InlineData(PublicationType.Preprint, "1706.03762", "@misc", false)]
    [InlineData(PublicationType.Preprint, null, "@misc", true)]
    [InlineData(PublicationType.Other, null, "@misc", false)]
    [InlineData(PublicationType.Other, "1706.03762", "@misc", true)]
    [InlineData(PublicationType.Thesis, null, "@thesis", false)]
    [InlineData(PublicationType.Report, null, "@techreport", false)]
    public async Task A_type_is_named_apart_only_where_the_entry_does_not_tell_it(
        PublicationType type,
        string? arxiv,
        string entry,
        bool isNamed
    )
    {
        var text = await Written.AsAsync(
            "bibtex",
            Samples.Bare("X") with
            {
                Type = type,
                Identifiers = arxiv is null ? [] : [new(IdentifierScheme.Arxiv, arxiv)],
            }
        );

        Assert.StartsWith(entry, text, StringComparison.Ordinal);
        Assert.Equal(isNamed, text.Contains("worktype", StringComparison.Ordinal));
        Assert.Equal(type, Assert.Single(Written.Read(text)).Type);
    }

    [Fact]
    public async Task Keys_that_meet_get_letters_in_the_order_of_the_document()
    {
        var text = await Written.AsAsync(
            "bibtex",
            [.. Enumerable.Repeat(Samples.Bare("The lake"), 28), Samples.Bare("Lakea")]
        );

        Assert.Contains("{anonndlake,", text, StringComparison.Ordinal);
        Assert.Contains("{anonndlakez,", text, StringComparison.Ordinal);
        Assert.Contains("{anonndlakeaa,", text, StringComparison.Ordinal);
        // The word itself is the key with the letter.
        Assert.Contains("{anonndlakeab,", text, StringComparison.Ordinal);
        Assert.Equal(29, Written.Read(text).Count);
    }

    [Fact]
    public void A_single_work_has_the_key_that_it_has_alone() =>
        Assert.StartsWith(
            "@inproceedings{ferry2020mapping,\n",
            BibtexText.Of(Samples.Paper),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("深層学習", "workG")]
    [InlineData("العربية", "workG")]
    [InlineData("1984", "workG")]
    [InlineData("Über den Fluß", "anonnduber")]
    [InlineData("The of and", "anonndthe")]
    public async Task Keys_are_ASCII_whatever_the_script(string title, string key)
    {
        var work = Samples.Bare(title);
        Assert.Contains(
            "{" + key.Replace("G", EntityKey.ToText(work.Id), StringComparison.Ordinal) + ",",
            await Written.AsAsync("bibtex", work),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a &amp; <b>c</b>")]
    [InlineData("&lt;i&gt; R&D <i class=\"x\">")]
    [InlineData("-- --- '' `` ``` ''' -")]
    [InlineData("{{ }} }{ \\\\ \\& {\\'e}")]
    public async Task A_title_that_looks_like_marks_is_read_as_it_was(string title) =>
        Assert.Equal(
            title,
            Assert.Single(Written.Read(await Written.AsAsync("bibtex", Samples.Bare(title)))).Title
        );

    [Fact]
    public async Task A_work_of_a_thousand_authors_has_them_all()
    {
        var authors = Enumerable
            .Range(1, 1000)
            .Select(i => Samples.Author(i, $"Ada{i}", $"Ferry{i}"));
        var text = await Written.AsAsync(
            "bibtex",
            Samples.Bare("X") with
            {
                Authors = [.. authors],
                AuthorsComplete = true,
            }
        );

        var read = Assert.Single(Written.Read(text));
        Assert.Equal(
            Enumerable.Range(1, 1000).Select(i => $"Ada{i} Ferry{i}"),
            read.Authors.Select(author => author.Name.Printed)
        );
        Assert.True(read.AuthorsComplete);
    }
}
