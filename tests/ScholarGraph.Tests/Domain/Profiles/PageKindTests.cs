using ScholarGraph.Domain.Profiles;
using Snapshooter;
using Snapshooter.Xunit;

namespace ScholarGraph.Tests.Domain.Profiles;

/// <summary>A page for each trap and kind of page, in Fixtures, with its whole parse beside it; a new page needs no code.</summary>
public class PageKindTests
{
    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder =>
        Path.Combine(AppContext.BaseDirectory, "Domain", "Profiles", "Fixtures");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_as_reviewed(string page) =>
        Snapshot.Match(ProfileText.Of(Parse(page)), new SnapshotNameExtension(page));

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_student_is_named_in_the_result(string page)
    {
        var text = ProfileText.Of(Parse(page));
        Assert.DoesNotContain("Quorn", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Fern", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_that_shape_alone_decided_is_reported(string page)
    {
        var profile = Parse(page);
        var reported = profile.Problems.Select(problem => problem.Line).ToHashSet();
        Assert.All(
            profile.Listings.Where(listing =>
                listing is { TitleConfidence: ScholarGraph.Domain.Confidence.Guessed }
                && listing.TitleReason == "decided by shape alone"
            ),
            listing => Assert.Contains(listing.TitleLine, reported)
        );
        Assert.All(
            profile
                .Listings.SelectMany(listing => listing.Authors)
                .Where(author => author.Confidence == ScholarGraph.Domain.Confidence.Guessed),
            author =>
            {
                Assert.NotNull(author.Reason);
                Assert.Contains(author.Line, reported);
            }
        );
    }

    private static ParsedProfile Parse(string page) =>
        ProfileParser.Parse(File.ReadAllText(Path.Combine(Folder, page + ".txt")));
}
