using System.Text;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

public sealed class NamedEncodingsTests
{
    [Theory]
    [InlineData("% -*- coding: latin-1-unix -*-", "iso-8859-1", "Über Flöße")]
    [InlineData("% -*- mode: bibtex; coding: latin-2 -*-", "iso-8859-2", "Źródła łąki")]
    [InlineData("% A list\n% -*- coding: latin-9-unix -*-", "iso-8859-15", "L'œuvre à 5 €")]
    [InlineData("% -*- coding: utf-8-unix -*-", "utf-8", "Źródła")]
    [InlineData("% -*- coding: undecided -*-", "utf-8", "Źródła")]
    [InlineData("% Encoding: ISO8859_2", "iso-8859-2", "Źródła łąki")]
    [InlineData("% Encoding: Cp1250", "windows-1250", "Źródła łąki")]
    [InlineData("% Encoding: windows-1251", "windows-1251", "Война и мир")]
    [InlineData("% Encoding: Shift_JIS", "shift_jis", "吾輩は猫である")]
    [InlineData("% Encoding: GBK", "gb18030", "红楼梦")]
    public void A_bibliography_is_read_in_the_encoding_that_its_first_lines_name(
        string head,
        string encoding,
        string title
    )
    {
        var document = Sources.Read(
            Known(encoding).GetBytes($"{head}\n@book{{a, title={{{title}}}}}\n")
        );

        Assert.Empty(document.Problems);
        Assert.Equal(title, Assert.Single(document.Works).Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-7")]
    [InlineData("IBM037")]
    [InlineData("latin-11")]
    [InlineData("latin-")]
    [InlineData("iso-8859-99")]
    [InlineData("")]
    public void A_name_of_none_that_holds_ASCII_as_it_is_is_not_read(string name) =>
        Assert.Null(NamedEncodings.Of(name));

    private static Encoding Known(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
