using FsCheck.Fluent;
using ScholarGraph.Domain;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Domain.Records;
using ScholarGraph.Tests.Formats.Writing;

namespace ScholarGraph.Tests.Data.Exporting;

/// <summary>What was read from a file and is written again is the file.</summary>
public abstract class GraphRoundTripSuite(TestDatabase database)
{
    private const int Documents = 60;

    [SkippableTheory]
    [InlineData("bibtex", "\n\n")]
    [InlineData("csl-json", "\n")]
    [InlineData("ris", "\r\n\r\n")]
    public async Task A_file_that_a_graph_reads_and_writes_has_the_same_records(
        string format,
        string between
    )
    {
        var works = OddWorks
            .Arbitrary()
            .Generator.Sample(30, Documents)
            .SelectMany(odd => odd.Works)
            .Select((work, index) => Apart(work, index, format))
            .ToList();
        var text = await Written.AsAsync(format, works);

        var once = await database.ThroughAsync(format, text);
        var twice = await database.ThroughAsync(format, once);

        Assert.Equal(Records(text), Records(once));
        Assert.Equal(once, twice);

        List<string> Records(string document) =>
            [
                .. document
                    .Split(between)
                    .Select(record => record.TrimEnd(','))
                    .Order(StringComparer.Ordinal),
            ];
    }

    // Nothing here is the same as anything else: what a graph joins is no matter of formats.
    private static CitedWork Apart(CitedWork work, int index, string format) =>
        work with
        {
            Title = $"Lake{index} {work.Title}",
            Doi = work.Doi is null ? null : $"10.1000/x_{index}",
            Identifiers =
            [
                .. work.Doi is null
                    ? Array.Empty<IdentifierRecord>()
                    : [new IdentifierRecord(IdentifierScheme.Doi, $"10.1000/x_{index}")],
                .. index % 3 == 0
                    ? [new IdentifierRecord(IdentifierScheme.Openalex, $"W{index}")]
                    : Array.Empty<IdentifierRecord>(),
            ],
            Keywords = index % 2 == 0 ? [] : ["boats, small", "Deep lakes", "R&D 50%"],
            Authors =
            [
                .. work
                    .Authors.Where(author =>
                        author.Name.Printed != "𝔄da 𝔉erry"
                        && (format == "bibtex" || author.Name.Printed != "others")
                    )
                    .Select(author =>
                        author with
                        {
                            Orcid =
                                author.Name.Printed == "Ada Ferry" && format != "ris"
                                    ? "0000-0002-1825-0097"
                                    : null,
                        }
                    ),
            ],
        };
}
