using ScholarGraph.Data;
using ScholarGraph.Data.Exporting;
using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Bibtex;
using ScholarGraph.Formats.Citations;
using ScholarGraph.Querying.Computing;

namespace ScholarGraph.Api.Graph;

/// <summary>A publication written out as a reference.</summary>
internal static class CitationFields
{
    public static void Fill(ScholarModel m)
    {
        m.Model.Enum<CitationStyle>(
            "CitationStyle",
            "How a reference is written out.",
            (CitationStyle.Apa, "American Psychological Association, 7th edition."),
            (CitationStyle.Mla, "Modern Language Association, 9th edition."),
            (CitationStyle.Chicago, "Chicago Manual of Style, 17th edition, author and date."),
            (CitationStyle.Ieee, "Institute of Electrical and Electronics Engineers."),
            (CitationStyle.Vancouver, "International Committee of Medical Journal Editors.")
        );
        m.Publication.Function(
                "citationText",
                [
                    InputDefinition.Value<CitationStyle>(
                        "style",
                        "How it is written.",
                        CitationStyle.Apa
                    ),
                ],
                (call, cancellationToken) =>
                    WriteAsync(
                        call,
                        work => CitationText.Of(work, call.Arguments.Get<CitationStyle>("style")),
                        cancellationToken
                    ),
                "The publication as a reference in plain text. What is unknown is left out, an unknown year is \"n.d.\", and a list of authors that may be incomplete ends with \"et al.\"."
            )
            .Function(
                "bibtex",
                [],
                (call, cancellationToken) => WriteAsync(call, BibtexText.Of, cancellationToken),
                "The publication as an entry of BibTeX, as the export writes it, under the key that it has alone: two publications may have the same."
            );
    }

    private static async Task<IReadOnlyList<string>> WriteAsync(
        FunctionCall call,
        Func<CitedWork, string> write,
        CancellationToken cancellationToken
    )
    {
        var texts = new List<string>(call.Keys.Count);
        var works = new CitedWorks((ScholarContext)call.Context);
        await foreach (var work in works.ReadAsync([.. call.Keys.Cast<long>()], cancellationToken))
        {
            texts.Add(write(work));
        }

        return texts;
    }
}
