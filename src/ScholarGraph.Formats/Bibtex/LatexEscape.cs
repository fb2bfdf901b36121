using System.Net;
using System.Text;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Writes plain text as LaTeX that <see cref="LatexText"/> reads as the same text. Accents and scripts stay as they are.</summary>
internal static class LatexEscape
{
    /// <summary>The text; braces are named, for BibTeX counts even those behind a backslash.</summary>
    public static string Of(string text)
    {
        var latex = new StringBuilder(text.Length + 8);
        // An entity in so many words: a reader of BibTeX out of registries would take it for one.
        var ampersand = WebUtility.HtmlDecode(text) == text ? "\\&" : "\\&{}";
        var last = '\0';
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => latex.Append(ampersand),
                '<' => latex.Append("\\textless{}"),
                '>' => latex.Append("\\textgreater{}"),
                '%' or '$' or '#' or '_' => latex.Append('\\').Append(c),
                '{' => latex.Append("\\textbraceleft{}"),
                '}' => latex.Append("\\textbraceright{}"),
                '\\' => latex.Append("\\textbackslash{}"),
                '~' => latex.Append("\\textasciitilde{}"),
                '^' => latex.Append("\\textasciicircum{}"),
                '`' => latex.Append("\\textasciigrave{}"),
                // Two of them would be a dash or a quotation mark.
                '-' or '\'' when c == last => latex.Append("{}").Append(c),
                _ => latex.Append(c),
            };
            last = c;
        }

        return latex.ToString();
    }

    /// <summary>A title: words with capitals within keep them in styles that write titles small.</summary>
    public static string OfTitle(string title) =>
        string.Join(
            ' ',
            title
                .Split(' ')
                .Select(word => word.Skip(1).Any(char.IsUpper) ? $"{{{Of(word)}}}" : Of(word))
        );
}
