using System.Globalization;

namespace ScholarGraph.Server.Http;

/// <summary>One entry of an <c>Accept</c> header (RFC 9110, 12.5.1).</summary>
/// <param name="Type">Lower case, or <c>*</c>.</param>
/// <param name="Subtype">Lower case, or <c>*</c>.</param>
/// <param name="Quality">0 (never) to 1.</param>
internal readonly record struct MediaRange(string Type, string Subtype, double Quality)
{
    /// <summary>How exactly the range names a media type: 2 in full, 1 its type only, 0 anything; -1 when it is another.</summary>
    public int Match(string type, string subtype) =>
        Type == "*" ? 0
        : Type != type ? -1
        : Subtype == "*" ? 1
        : Subtype == subtype ? 2
        : -1;

    /// <summary>Reads one entry.</summary>
    /// <returns>null when it is not a media range.</returns>
    public static MediaRange? Parse(ReadOnlySpan<char> entry)
    {
        var semicolon = entry.IndexOf(';');
        var name = (semicolon < 0 ? entry : entry[..semicolon]).Trim();
        var slash = name.IndexOf('/');
        // Java's URLConnection sends a bare "*" by default and means anything.
        var type = slash < 0 && name is "*" ? name : name[..Math.Max(slash, 0)];
        var subtype = slash < 0 && name is "*" ? name : name[(slash + 1)..];
        if (!IsToken(type) || !IsToken(subtype) || (type is "*" && subtype is not "*"))
        {
            return null;
        }

        var quality = semicolon < 0 ? 1 : QualityOf(entry[(semicolon + 1)..]);
        return quality is null
            ? null
            : new(
                type.ToString().ToLowerInvariant(),
                subtype.ToString().ToLowerInvariant(),
                quality.Value
            );
    }

    private static double? QualityOf(ReadOnlySpan<char> parameters)
    {
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return
                    double.TryParse(
                        parameter[2..],
                        NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var quality
                    ) && quality is >= 0 and <= 1
                    ? quality
                    : null;
            }
        }

        return 1;
    }

    private static bool IsToken(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text.IndexOfAnyExcept(TokenCharacters.All) < 0;
}
