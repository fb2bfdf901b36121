using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Bibtex;

/// <summary>BibTeX as the programs and registries write it that people export from.</summary>
public sealed class BibDialectsTests
{
    [Theory]
    // Semantic Scholar
    [InlineData("journal={ArXiv}, volume={abs/1706.03762}")]
    // Zotero
    [InlineData("url={http://arxiv.org/abs/1706.03762}, publisher={arXiv}")]
    [InlineData("note={arXiv:1706.03762 [cs]}")]
    [InlineData("number={arXiv:1706.03762}, publisher={arXiv}")]
    // Google Scholar
    [InlineData("journal={arXiv preprint arXiv:1706.03762}")]
    // dblp
    [InlineData("journal={CoRR}, volume={abs/1706.03762}")]
    public void A_preprint_is_found_wherever_its_number_stands(string fields)
    {
        foreach (var type in (string[])["article", "misc"])
        {
            var work = Sources.Work($"@{type}{{a, title={{T}}, {fields}}}");
            Assert.Equal(["Arxiv 1706.03762"], work.Ids());
        }

        Assert.Equal(
            PublicationType.Preprint,
            Sources.Work($"@misc{{a, title={{T}}, {fields}}}").Type
        );
    }

    [Theory]
    [InlineData("@article{a, title={T}, journal={bioRxiv}}")]
    [InlineData("@article{a, title={T}, journal={{ChemRxiv}}}")]
    [InlineData("@unpublished{a, title={T}, NOTE={working paper or preprint}}")]
    public void A_preprint_is_told_by_its_server_too(string entry) =>
        Assert.Equal(PublicationType.Preprint, Sources.Work(entry).Type);

    [Fact]
    public void The_marks_of_registries_go()
    {
        var work = Sources.Work(
            """
            @article{a, title={The <i>ab initio</i> study of CO<sub>2</sub> &amp; more, where a<b},
              journal={Astronomy \&amp; Astrophysics}, abstract={Text {\&}amp; more.}, author={M&uuml;ller, J&ouml;rg}}
            """
        );
        Assert.Equal("The ab initio study of CO2 & more, where a<b", work.Title);
        Assert.Equal(("Astronomy & Astrophysics", "Text & more."), (work.Venue, work.Abstract));
        Assert.Equal(["Jörg Müller"], work.Names());
    }

    [Fact]
    public void Marks_that_Mendeley_escaped_go_and_comparisons_stay() =>
        Assert.Equal(
            "In E. coli p < 0.05",
            Sources
                .Work(
                    """@article{a, title={{In {\textless}i{\textgreater}E. coli{\textless}/i{\textgreater} p {\textless} 0.05}}}"""
                )
                .Title
        );

    [Fact]
    public void Web_of_Science_lists_ORCID_iDs_by_name()
    {
        var work = Sources.Work(
            """
            @article{ WOS:1,
            Author = {Ferry, Ada and Quay, Bo},
            Title = {{T}},
            ORCID-Numbers = {{Quay, Bo/0000-0002-1825-0097
               Fu, Cy/0000-0001-5109-3700}},
            }
            """
        );
        Assert.Equal([null, "0000-0002-1825-0097"], work.Authors.Select(author => author.Orcid));
    }

    [Theory]
    [InlineData("John Smith, Jane Doe, Bob Lee")]
    [InlineData("Smith, John; Doe, Jane; Lee, Bob")]
    public void Names_between_other_signs_than_and_are_parted_and_told(string authors)
    {
        var document = Sources.Read($"@article{{a, title={{T}}, author={{{authors}}}}}");
        Assert.Equal(["John Smith", "Jane Doe", "Bob Lee"], Assert.Single(document.Works).Names());
        Assert.Equal([ReaderCodes.RecordBroken], document.Codes());
        Assert.False(document.Problems[0].IsRefusal);
    }

    [Fact]
    public void A_name_of_too_many_commas_is_told()
    {
        var document = Sources.Read("@article{a, title={T}, author={Smith, John, Doe, Jane}}");
        _ = Assert.Single(document.Works);
        Assert.Equal([ReaderCodes.RecordBroken], document.Codes());
    }

    [Fact]
    public void Et_al_behind_a_name_makes_the_list_incomplete()
    {
        var work = Sources.Work("@article{a, title={T}, author={Ferry, Ada and Bo Quay et al.}}");
        Assert.Equal(["Ada Ferry", "Bo Quay"], work.Names());
        Assert.False(work.AuthorsComplete);
    }

    [Fact]
    public void What_is_no_DOI_is_told()
    {
        var document = Sources.Read("@article{a, title={T}, doi={10.1000/a, 10.1000/b}}");
        Assert.Empty(Assert.Single(document.Works).Identifiers);
        Assert.Equal([ReaderCodes.ValueSkipped], document.Codes());
    }

    [Fact]
    public void A_key_without_a_comma_costs_no_field()
    {
        var work = Sources.Work("@article{key\n  author = {Ada Ferry},\n  title = {T}\n}");
        Assert.Equal("key", work.Locator);
        Assert.Equal(["Ada Ferry"], work.Names());
    }

    [Fact]
    public void A_set_of_entries_is_no_work()
    {
        var document = Sources.Read("@set{s, entryset={a,b}}\n@book{a, title={T}}");
        _ = Assert.Single(document.Works);
        Assert.Equal([ReaderCodes.RecordSkipped], document.Codes());
        Assert.False(document.Problems[0].IsRefusal);
    }

    [Fact]
    public void Keywords_of_authors_and_of_an_index_are_all_there()
    {
        var work = Sources.Work(
            "@article{a, title={T}, author_keywords={Boats;  Rafts}, keywords={Ships; Rafts, wooden}}"
        );
        Assert.Equal(
            ["Boats", "Rafts", "Ships", "Rafts, wooden"],
            work.Topics.Select(topic => topic.Text)
        );
    }
}
