using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibtexReaderTests
{
    [Fact]
    public void An_entry_is_a_work_with_all_that_it_says()
    {
        var work = Sources.Work(
            """
            @inproceedings{lake20,
              title = {Mapping {Lakes} with Small Boats},
              author = {Ada Ferry and Quay, Bo},
              booktitle = "Proceedings of the Harbour Conference",
              year = 2020, month = jul, day = 9,
              doi = {https://doi.org/10.1234/ABC.Def},
              url = {https://example.org/lake},
              keywords = {lakes, small boats},
              abstract = {We map lakes.}
            }
            """
        );
        Assert.Equal("Mapping Lakes with Small Boats", work.Title);
        Assert.Equal(["Ada Ferry", "Bo Quay"], work.Names());
        Assert.Equal(
            ("Proceedings of the Harbour Conference", 2020, new DateOnly(2020, 7, 9)),
            (work.Venue, work.Year, work.Date)
        );
        Assert.Equal(PublicationType.ConferencePaper, work.Type);
        Assert.Equal(["Doi 10.1234/abc.def"], work.Ids());
        Assert.Equal("https://example.org/lake", work.Url);
        Assert.Equal(["lakes", "small boats"], work.Topics.Select(topic => topic.Text));
        Assert.Equal(
            ("We map lakes.", "lake20", true),
            (work.Abstract, work.Locator, work.AuthorsComplete)
        );
    }

    [Fact]
    public void An_entry_that_is_not_closed_ends_where_the_next_begins()
    {
        var document = Sources.Read(
            """
            @article{one, title={One}}
            @article{broken, title={No end, author={Ada Ferry},
            @article{two, title={Two}}
            """
        );
        Assert.Equal(["One", "Two"], document.Works.Select(work => work.Title));
        var problem = Assert.Single(document.Problems);
        Assert.Equal(
            (ReaderCodes.RecordBroken, 2, true),
            (problem.Code, problem.Line, problem.IsRefusal)
        );
    }

    [Fact]
    public void Comments_preambles_and_text_between_entries_are_no_works()
    {
        var document = Sources.Read(
            """
            Mail: someone@example.org
            @comment{ @article{no, title={No}} }
            @preamble{ "\newcommand{\x}{y}" }
            @misc{yes, title = {Yes}, % a remark
              year = 1999}
            """
        );
        Assert.Equal(["Yes"], document.Works.Select(work => work.Title));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Repeated_keys_are_told_and_both_entries_read()
    {
        var document = Sources.Read("@book{k, title={A}}\n@book{k, title={B}}");
        Assert.Equal(["k", "k@2"], document.Works.Select(work => work.Locator));
        Assert.Equal([ReaderCodes.KeyRepeated], document.Codes());
    }

    [Fact]
    public void Latin_1_without_a_word_of_it_is_refused_record_by_record()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "@book{a, title={Été}}\n@book{b, title={Plain}}\n@book{c, title={T}, author={Müller, J}}"
        );
        var document = Sources.Read(bytes);
        Assert.Equal(["Plain"], document.Works.Select(work => work.Title));
        Assert.Equal([1, 3], document.Problems.Select(problem => problem.Line));
        Assert.All(document.Codes(), code => Assert.Equal(ReaderCodes.EncodingBroken, code));
    }

    [Fact]
    public void Latin_1_that_says_so_is_read()
    {
        var bytes = Encoding.Latin1.GetBytes("% Encoding: ISO-8859-1\n@book{a, title={Été}}");
        Assert.Equal("Été", Assert.Single(Sources.Read(bytes).Works).Title);
    }

    [Theory]
    [InlineData("eprint={2001.01234v3}, archiveprefix={arXiv}", "Arxiv 2001.01234")]
    [InlineData("journal={arXiv preprint arXiv:2001.01234}", "Arxiv 2001.01234")]
    [InlineData("journal={CoRR}, volume={abs/2001.01234}", "Arxiv 2001.01234")]
    [InlineData(
        "doi={10.48550/arXiv.2001.01234}",
        "Doi 10.48550/arxiv.2001.01234,Arxiv 2001.01234"
    )]
    [InlineData("doi={10.1000/a\\_b}", "Doi 10.1000/a_b")]
    [InlineData("url={https://doi.org/10.1000/AB}", "Doi 10.1000/ab")]
    [InlineData("doi={none}", "")]
    public void Identifiers_take_their_one_form(string fields, string expected) =>
        Assert.Equal(
            expected,
            string.Join(',', Sources.Work($"@article{{a, title={{T}}, {fields}}}").Ids())
        );

    [Theory]
    [InlineData("date={2004-04-25/2004-05-05}", 2004, "2004-04-25")]
    [InlineData("date={1988~}", 1988, null)]
    [InlineData("date={2011-02}", 2011, null)]
    [InlineData("year={in press}", null, null)]
    [InlineData("year={c. 1850}", 1850, null)]
    [InlineData("year={2020}, month={13}, day={1}", 2020, null)]
    public void Dates_are_as_much_as_is_known(string fields, int? year, string? date)
    {
        var work = Sources.Work($"@article{{a, title={{T}}, {fields}}}");
        Assert.Equal(year, work.Year);
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"), work.Date);
    }

    [Fact]
    public void A_book_has_its_number_and_a_chapter_has_not()
    {
        Assert.Equal(
            ["Isbn 9780306406157"],
            Sources.Work("@book{a, title={T}, isbn={0-306-40615-2}}").Ids()
        );
        Assert.Empty(Sources.Work("@inbook{a, title={T}, isbn={0-306-40615-2}}").Ids());
    }

    [Fact]
    public void Braces_deeper_than_the_limit_refuse_the_entry_only()
    {
        var deep = new string('{', 500) + new string('}', 500);
        var document = Sources.Read($"@book{{a, title={{{deep}}}}}\n@book{{b, title={{B}}}}");
        Assert.Equal(["B"], document.Works.Select(work => work.Title));
        Assert.Equal([ReaderCodes.RecordTooDeep], document.Codes());
    }
}
