using System.Globalization;
using ScholarGraph.Domain.Text;

namespace ScholarGraph.Data.Postgres;

/// <summary>
/// The functions that make words for the full-text index: what <see cref="SearchWords"/> does, in SQL, because generated columns
/// are made by the server. Its own parser is not asked: what that takes for a word depends on the database's language.
/// </summary>
internal static class PostgresSearchFunctions
{
    /// <summary>How far the words of an abstract are from those of the title, so that no phrase goes over both.</summary>
    private const int AbstractGap = 4_100;

    public static IReadOnlyList<string> Drop { get; } =
    ["DROP FUNCTION search_vector(text, text)", "DROP FUNCTION search_words(text, integer)"];

    public static IReadOnlyList<string> Create() =>
        [
            $"""
                CREATE OR REPLACE FUNCTION search_words(folded text, chars_max integer) RETURNS text
                LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
                RETURN trim(regexp_replace(regexp_replace(
                    left(folded, chars_max),
                    '[{Class(SearchCharacters.Separators)}]+', ' ', 'g'),
                    ' *([{Class(SearchCharacters.Spaceless)}]) *', ' \1 ', 'g'))
                """,
            $"""
                CREATE OR REPLACE FUNCTION search_vector(title text, abstract text) RETURNS tsvector
                LANGUAGE sql IMMUTABLE PARALLEL SAFE
                RETURN concat_ws(' ',
                    {Lexemes("search_words(title, 4000)", 0, 'A')},
                    {Lexemes("search_words(abstract, 12000)", AbstractGap, 'B')})::tsvector
                """,
        ];

    // No function of its own: one that cannot be inlined is planned anew for each row.
    private static string Lexemes(string words, int before, char weight) =>
        $"""
            (SELECT string_agg('''' || left(word, {SearchWords.WordCharsMax}) || ''':' || ({before} + place) || '{weight}', ' ')
            FROM unnest(array_remove(string_to_array({words}, ' '), '')) WITH ORDINALITY AS placed(word, place))
            """;

    // Escapes stand for themselves between brackets, whatever the character.
    private static string Class(string ranges) =>
        string.Concat(
            ranges
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(range => string.Join('-', range.Split('-').Select(Escape)))
        );

    // No text holds NUL, and no expression can.
    private static string Escape(string hexadecimal) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\\U{Math.Max(1, int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture)):x8}"
        );
}
