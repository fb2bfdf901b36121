using ScholarGraph.Domain.Exporting;
using ScholarGraph.Formats.Writing;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>A single work as BibTeX.</summary>
public static class BibtexText
{
    /// <summary>One entry under the key that the work has alone, with a line feed at its end.</summary>
    /// <param name="work">The work.</param>
    public static string Of(CitedWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return BibtexWriter.Entry(work, CitationKeys.Of(work));
    }
}
