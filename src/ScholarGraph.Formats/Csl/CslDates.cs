using System.Text.Json;
using ScholarGraph.Formats.Fields;
using ScholarGraph.Formats.Json;

namespace ScholarGraph.Formats.Csl;

/// <summary>Reads the dates of CSL: parts, of which some or all may be missing, or text.</summary>
internal static class CslDates
{
    // "issued" is the earliest of the registry's dates; the others stand in where it is empty.
    private static readonly string[] Names =
    [
        "issued",
        "published",
        "published-print",
        "published-online",
    ];

    public static PublicationDate Of(JsonElement json) =>
        Names.Select(name => Read(json.At(name))).FirstOrDefault(date => date.Year is not null);

    private static PublicationDate Read(JsonElement date)
    {
        var parts = date.Items("date-parts").FirstOrDefault().Items().ToList();
        var read =
            parts.Count == 0
                ? PublicationDate.None
                : PublicationDate.Of(
                    parts[0].Number(),
                    parts.Count > 1 ? parts[1].Number() : null,
                    parts.Count > 2 ? parts[2].Number() : null
                );
        return read.Year is null
            ? PublicationDate.Parse(
                date.Text() ?? date.Text("raw") ?? date.Text("literal") ?? date.Text("year")
            )
            : read;
    }
}
