using ScholarGraph.Formats.Bibtex;
using ScholarGraph.Formats.Csl;
using ScholarGraph.Formats.Csv;
using ScholarGraph.Formats.JsonLd;
using ScholarGraph.Formats.Networks;
using ScholarGraph.Formats.Ris;

namespace ScholarGraph.Formats.Writing;

/// <summary>The formats that the graph can be written in.</summary>
public static class ExportFormats
{
    /// <summary>All of them, works first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("bibtex", "application/x-bibtex; charset=utf-8", "bib")
        {
            NewWorkWriter = () => new BibtexWriter(),
        },
        new("csl-json", "application/vnd.citationstyles.csl+json; charset=utf-8", "json")
        {
            NewWorkWriter = () => new CslWriter(),
        },
        new("ris", "application/x-research-info-systems; charset=utf-8", "ris")
        {
            NewWorkWriter = () => new RisWriter(),
        },
        new("csv", "text/csv; charset=utf-8; header=present", "csv")
        {
            NewWorkWriter = () => new CsvWriter(),
        },
        new("jsonld", "application/ld+json; charset=utf-8", "jsonld")
        {
            NewWorkWriter = () => new JsonLdWriter(),
        },
        new("graphml", "application/graphml+xml; charset=utf-8", "graphml")
        {
            NewNetworkWriter = () => new GraphmlWriter(),
        },
        new("gexf", "application/gexf+xml; charset=utf-8", "gexf")
        {
            NewNetworkWriter = () => new GexfWriter(),
        },
    ];

    /// <summary>Their names, for a sentence.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(format => format.Name));

    /// <summary>A format by name.</summary>
    /// <param name="name">In any case.</param>
    /// <returns>Null when there is none of that name.</returns>
    public static ExportFormat? Find(string? name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
