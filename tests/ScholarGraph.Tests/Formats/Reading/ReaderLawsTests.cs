using System.Text;
using FsCheck;
using FsCheck.Xunit;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

public sealed class ReaderLawsTests
{
    /// <summary>Three records of each format; the titles are One, Two, Three.</summary>
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["bibtex"] =
            "@article{a, title={One}, author={Ada Ferry}}\n@book{b, title=\"Two\", year=2001}\n@misc{c, title={Three}}",
        ["csl"] =
            """[{"title":"One","author":[{"family":"Ferry"}]},{"title":"Two","issued":{"date-parts":[[2001]]}},{"title":"Three"}]""",
        ["crossref"] =
            """{"message-type":"l","message":{"items":[{"title":["One"]},{"title":["Two"]},{"title":["Three"]}]}}""",
        ["openalex"] =
            """{"results":[{"title":"One","authorships":[]},{"title":"Two"},{"title":"Three"}]}""",
        ["openalex lines"] =
            "{\"title\":\"One\",\"authorships\":[]}\n{\"title\":\"Two\"}\n{\"title\":\"Three\"}",
        ["datacite"] =
            """{"data":[{"attributes":{"creators":[],"titles":[{"title":"One"}]}},{"attributes":{"titles":[{"title":"Two"}]}},{"attributes":{"titles":[{"title":"Three"}]}}]}""",
        ["dblp"] =
            "<dblp><article key='a'><author>Ada Ferry</author><title>One.</title></article><book key='b'><title>Two.</title></book><book key='c'><title>Three.</title></book></dblp>",
        ["acl"] =
            "<collection id='x'><volume id='1'><meta><year>2001</year></meta><paper id='1'><title>One</title></paper><paper id='2'><title>Two</title></paper><paper id='3'><title>Three</title></paper></volume></collection>",
        ["ris"] =
            "TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nER  - \nTY  - JOUR\nTI  - Three\nER  - ",
        ["csv"] = "title,year\n\"One\",2001\n\"Two\",2002\n\"Three\",2003",
    };

    private static readonly string[] Titles = ["One", "Two", "Three"];

    public static TheoryData<string> Formats => [.. Whole.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_whole_source_is_read_whole(string format)
    {
        var document = Sources.Read(Whole[format]);
        Assert.Equal(Titles, document.Works.Select(work => work.Title));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_source_cut_anywhere_gives_the_records_before_the_cut_and_no_half_one(
        string format
    )
    {
        var bytes = Encoding.UTF8.GetBytes(Whole[format]);
        for (var length = 0; length < bytes.Length; length++)
        {
            var document = Sources.Read(bytes[..length]);
            var titles = document.Works.Select(work => work.Title).ToList();
            Assert.Equal(Titles.Take(titles.Count), titles);
            // The last bytes may only close the list around the records.
            if (
                titles.Count < Titles.Length
                && !EndsBetweenRecords(format, bytes, length, titles.Count)
            )
            {
                Assert.Contains(document.Problems, problem => problem.IsRefusal);
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Arbitrary_bytes_are_read_or_told(byte[] bytes) => Told(bytes);

    [Property(MaxTest = 300)]
    public void Arbitrary_text_is_read_or_told(string? text) =>
        Told(Encoding.UTF8.GetBytes(text ?? ""));

    [Property(MaxTest = 500)]
    public void A_source_with_bytes_changed_is_read_or_told(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        var bytes = Encoding.UTF8.GetBytes(Whole.Values.ElementAt(random.Next(Whole.Count)));
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        Told(random.Next(2) == 0 ? bytes : Sources.Packed(bytes));
    }

    private static void Told(byte[] bytes)
    {
        var document = Sources.Read(bytes);
        Assert.True(
            document.Works.Count > 0 || document.Problems.Count > 0 || document.Owner is not null
        );
        Assert.All(document.Works, work => Assert.False(string.IsNullOrWhiteSpace(work.Title)));
        Assert.All(document.Problems, problem => Assert.NotEmpty(problem.Message));
    }

    // Such a source is whole: nothing in it says that more should come.
    private static bool EndsBetweenRecords(string format, byte[] bytes, int length, int count)
    {
        var rest = Encoding.UTF8.GetString(bytes[..length]).TrimEnd();
        var line = rest.Split('\n')[^1];
        return count > 0
            && format switch
            {
                // The last word may be text between entries.
                "bibtex" => rest.EndsWith('}') || !line.Contains('{', StringComparison.Ordinal),
                "openalex lines" => rest.EndsWith('}'),
                "ris" => line is "T" or "TY" || line.StartsWith("ER", StringComparison.Ordinal),
                "csv" => line.Count(c => c == '"') % 2 == 0,
                _ => false,
            };
    }
}
