using ScholarGraph.Domain.Records;

namespace ScholarGraph.Tests.Domain.Resolution;

/// <summary>
/// A corpus large enough to tell how rare names are: 50 first and 50 last words, each with each. Of every such name one person is
/// expected, which is common; any other name is rare.
/// </summary>
internal static class Crowd
{
    public static SourceDocument Page { get; } =
        Resolution.Page.Of(
            "crowd",
            null,
            [.. Enumerable.Range(0, 2_500).Select(at => $"Crowd {at}: {NameOf(at / 50, at % 50)}")]
        );

    /// <summary>People no two of whom have a word of their names in common.</summary>
    public static SourceDocument Of(int people) =>
        Resolution.Page.Of(
            "crowd",
            null,
            [.. Enumerable.Range(0, people).Select(at => $"Crowd {at}: {NameOf(at, at)}")]
        );

    /// <summary>A name of the crowd.</summary>
    public static string NameOf(int first, int last) => $"{Word(first)} {Word(50 + last)}";

    private static string Word(int at) => $"{(char)('A' + (at / 10))}{(char)('a' + (at % 10))}mo";
}
