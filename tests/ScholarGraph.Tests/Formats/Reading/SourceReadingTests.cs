using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

public sealed class SourceReadingTests
{
    [Theory]
    [InlineData("@article{a, title={T}}", SourceFormat.Bibtex)]
    [InlineData("Exported on Monday\n\n@Article (a, title={T})", SourceFormat.Bibtex)]
    [InlineData(
        """[{"title":"orcid-identifier and authorships","type":"book"}]""",
        SourceFormat.CslJson
    )]
    [InlineData("""{"message-type":"work","message":{"title":["T"]}}""", SourceFormat.Crossref)]
    [InlineData("""{"results":[{"title":"T","authorships":[]}]}""", SourceFormat.OpenAlex)]
    [InlineData("""{"titles":[{"title":"T"}],"creators":[]}""", SourceFormat.Datacite)]
    [InlineData(
        "<!-- <collection> --><!DOCTYPE dblp SYSTEM \"x\" [ <!ELEMENT a (b)> ]><dblp><book><title>T</title></book></dblp>",
        SourceFormat.Dblp
    )]
    [InlineData(
        "<collection id='x'><volume id='1'><paper id='1'><title>T</title></paper></volume></collection>",
        SourceFormat.AclAnthology
    )]
    [InlineData("Provider: X\n\nTY  - JOUR\nTI  - T\nER  - ", SourceFormat.Ris)]
    [InlineData("title,year\nT,2000", SourceFormat.Csv)]
    public void The_content_tells_the_format(string text, SourceFormat format)
    {
        var document = Sources.Read(text);
        Assert.Equal((format, 1), (document.Format, document.Works.Count));
        foreach (
            var encoding in (Encoding[])
                [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode]
        )
        {
            if (text[0] is '{' or '[' && encoding is not UTF8Encoding)
            {
                continue;
            }

            var marked = Sources.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Assert.Equal((format, 1), (marked.Format, marked.Works.Count));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,2]")]
    [InlineData("{\"a\":1}")]
    [InlineData("<html><body>Not found</body></html>")]
    [InlineData("<")]
    [InlineData("PK\u0003\u0004\0\0binary")]
    [InlineData("Just a line of text.")]
    public void An_unknown_content_is_one_clear_problem(string text)
    {
        var document = Sources.Read(text);
        Assert.Empty(document.Works);
        var problem = Assert.Single(document.Problems);
        Assert.True(problem.IsRefusal);
        Assert.NotEmpty(problem.Message);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_as_they_came()
    {
        var bytes = Sources.Packed(Encoding.UTF8.GetBytes("@book{a, title={T}}"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Sources.Read(bytes).Sha256);
    }

    [Fact]
    public void What_unpacks_to_too_much_is_read_no_further()
    {
        var bomb = Sources.Packed([
            .. "@book{a, title={T}}\n"u8,
            .. new byte[40_000_000].Select(_ => (byte)' '),
        ]);
        var document = Sources.Read(bomb);
        Assert.Equal("T", Assert.Single(document.Works).Title);
        Assert.Equal([ReaderCodes.UnpackedTooLarge], document.Codes());
        Assert.Equal(
            [ReaderCodes.UnpackedTooLarge],
            Sources
                .Read(
                    bomb,
                    new ReaderLimits { UnpackedBytesMax = 100_000, UnpackedRatioMax = 1_000_000 }
                )
                .Codes()
        );
    }

    [Fact]
    public void A_packed_file_that_is_cut_gives_what_came_and_a_problem()
    {
        var text = string.Concat(
            Enumerable
                .Range(0, 5_000)
                .Select(i => $"@book{{k{i}, title={{Title {i * 7919 % 5_000}}}}}\n")
        );
        var packed = Sources.Packed(Encoding.UTF8.GetBytes(text));
        var document = Sources.Read(packed[..(packed.Length / 2)]);
        Assert.InRange(document.Works.Count, 500, 4_999);
        Assert.Contains(ReaderCodes.PackingBroken, document.Codes());
    }

    [Fact]
    public void A_packed_file_without_its_last_bytes_is_told_though_all_records_came()
    {
        var packed = Sources.Packed(Encoding.UTF8.GetBytes("title,year\nA,2001\n"));
        var document = Sources.Read(packed[..^4]);
        Assert.Equal("A", Assert.Single(document.Works).Title);
        Assert.Equal([ReaderCodes.PackingBroken], document.Codes());
    }

    [Fact]
    public void Packed_files_one_behind_the_other_are_one()
    {
        byte[] packed =
        [
            .. Sources.Packed(Encoding.UTF8.GetBytes("title,year\nA,2001\n")),
            .. Sources.Packed(Encoding.UTF8.GetBytes("B,2002\n")),
        ];
        var document = Sources.Read(packed);
        Assert.Equal(["A", "B"], document.Works.Select(work => work.Title));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("This file was created with JabRef 2.6.\nEncoding: ISO8859_1\n\n", "iso-8859-1")]
    [InlineData("% This file was created with JabRef 2.10.\n% Encoding: Cp1252\n", "windows-1252")]
    [InlineData("% Encoding: windows-1252\n", "windows-1252")]
    public void The_encoding_that_JabRef_declares_is_read(string head, string encoding)
    {
        var text = head + "@article{a, title={Über Flöße}}";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.Latin1;
        var document = Sources.Read(bytes.GetBytes(text));
        Assert.Empty(document.Problems);
        Assert.Equal("Über Flöße", Assert.Single(document.Works).Title);
    }

    [Fact]
    public void Texts_are_composed_and_hold_one_space_between_words()
    {
        var document = Sources.Read("@book{a, title={Cafe\u0301\t\n  noir\u001F}}");
        Assert.Equal("Café noir", Assert.Single(document.Works).Title);
    }

    [Fact]
    public void Problems_past_the_limit_are_counted()
    {
        var document = Sources.Read(
            string.Concat(Enumerable.Repeat("@book{a, note={x}}\n", 50)),
            new ReaderLimits { ProblemsMax = 3 }
        );
        Assert.Equal(4, document.Problems.Count);
        Assert.Equal(
            (ReaderCodes.ProblemsCut, true),
            (document.Problems[3].Code, document.Problems[3].IsRefusal)
        );
    }

    [Fact]
    public void Sources_read_together_hold_once_what_they_say_alike()
    {
        var repeated = new RepeatedTexts();
        var (first, second) = (Work("One"), Work("Two"));

        Assert.Same(first.Venue, second.Venue);
        Assert.Same(first.Authors[0].Name, second.Authors[0].Name);
        Assert.Same(first.Authors[0].FamilyName, second.Authors[0].FamilyName);

        WorkRecord Work(string title)
        {
            using var content = new MemoryStream(
                Encoding.UTF8.GetBytes(
                    $"@article{{a, title={{{title}}}, author={{Brandt, Mara}}, journal={{Acta}}}}"
                )
            );
            return SourceReading
                .Read(
                    content,
                    new SourceOptions { Name = "source", Repeated = repeated },
                    CancellationToken.None
                )
                .Works[0];
        }
    }
}
