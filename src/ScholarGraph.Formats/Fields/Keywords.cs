using ScholarGraph.Domain.Records;

namespace ScholarGraph.Formats.Fields;

/// <summary>Takes keyword fields apart.</summary>
internal static class Keywords
{
    private const int LengthMax = 200;

    private static readonly char[] Semicolons = [';', '；'];

    /// <summary>Keywords of one text: between semicolons where there are any, else between commas.</summary>
    public static IEnumerable<string> Split(string? text) =>
        (text ?? "").Split(
            AreParted(text ?? "") ? Semicolons : [','],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    /// <summary>Whether semicolons stand in a text, of ASCII or as Chinese has them.</summary>
    public static bool AreParted(string text) => text.AsSpan().ContainsAny(Semicolons);

    /// <summary>Topics of texts; one too long to be a keyword is left out.</summary>
    public static IReadOnlyList<TopicRecord> Of(IEnumerable<string?> texts, string locator) =>
        [
            .. texts
                .Select(text => MarkedText.Plain(text)?.Trim())
                .OfType<string>()
                .Where(text => text.Length is > 0 and <= LengthMax)
                .Select(text => new TopicRecord { Text = text, Locator = locator }),
        ];
}
