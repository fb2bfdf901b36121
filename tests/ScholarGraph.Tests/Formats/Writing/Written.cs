using System.Text;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Formats.Writing;
using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Writing;

/// <summary>Writes works as an export does, and reads them as an import does.</summary>
internal static class Written
{
    public static async Task<string> AsAsync(string format, params IReadOnlyList<CitedWork> works)
    {
        using var output = new MemoryStream();
        await ExportFormats
            .Find(format)!
            .NewWorkWriter!()
            .WriteAsync(works.ToAsyncEnumerable(), output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static async Task<string> NetworkAsync(
        string format,
        IEnumerable<NetworkMember> members,
        IEnumerable<NetworkLink> links
    )
    {
        using var output = new MemoryStream();
        await ExportFormats
            .Find(format)!
            .NewNetworkWriter!()
            .WriteAsync(
                members.ToAsyncEnumerable(),
                links.ToAsyncEnumerable(),
                output,
                CancellationToken.None
            );
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The works of a document that must have no problems; slugs and keys by their places.</summary>
    public static List<CitedWork> Read(string text)
    {
        var document = Sources.Read(text);
        Assert.Empty(document.Problems.Select(problem => problem.Message));
        return [.. document.Works.Select(Work)];
    }

    private static CitedWork Work(WorkRecord record, int index) =>
        new()
        {
            Id = index + 1,
            Slug = $"w{index}",
            Title = record.Title,
            Abstract = record.Abstract,
            Year = record.Year,
            Date = record.Date,
            Type = record.Type,
            Venue = record.Venue,
            Url = record.Url,
            Doi = record.Identifiers.FirstOrDefault(id => id.Scheme == IdentifierScheme.Doi)?.Value,
            Identifiers =
            [
                .. record
                    .Identifiers.OrderBy(id => id.Scheme)
                    .ThenBy(id => id.Value, StringComparer.Ordinal),
            ],
            AuthorsComplete = record.AuthorsComplete,
            Keywords = [.. record.Topics.Select(topic => topic.Text)],
            Authors =
            [
                .. record.Authors.Select(
                    (author, place) =>
                        new CitedAuthor
                        {
                            Id = place + 1,
                            Slug = $"a{place}",
                            Name = CitedName.Of(author.Name, author.GivenName, author.FamilyName),
                            ResearcherName = author.Name,
                            Orcid = author.Orcid,
                            Position = record.AuthorsComplete ? place + 1 : null,
                            ListedPosition = place + 1,
                        }
                ),
            ],
        };
}
