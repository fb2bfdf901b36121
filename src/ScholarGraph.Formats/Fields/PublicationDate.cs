using System.Globalization;

namespace ScholarGraph.Formats.Fields;

/// <summary>A date of publication as far as it is known.</summary>
/// <param name="Year">Null when unknown.</param>
/// <param name="Date">The whole date; null when day or month is unknown.</param>
internal readonly record struct PublicationDate(int? Year, DateOnly? Date)
{
    private const int YearMin = 1000;
    private const int YearMax = 2200;

    public static PublicationDate None => default;

    /// <summary>Of numbers as sources give them; what cannot be is unknown.</summary>
    public static PublicationDate Of(int? year, int? month = null, int? day = null)
    {
        if (year is not (>= YearMin and <= YearMax))
        {
            return None;
        }

        return
            month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new PublicationDate(year, new DateOnly(year.Value, month.Value, day.Value))
            : new PublicationDate(year, null);
    }

    /// <summary>Of text: "2013", "2013-05", "2013-05-26", "2013/05/26/", "20130526", a range by its beginning; else the first year that stands alone in it.</summary>
    public static PublicationDate Parse(string? text)
    {
        var head = (text ?? "").Trim();
        var numbers = head.Split('/')[0].Contains('-', StringComparison.Ordinal)
            ? head.Split('/')[0].Split('-', 'T', ' ')
            : head.Split('/', '-');
        if (Number(numbers[0], 4) is >= YearMin and var year)
        {
            return Of(
                year,
                numbers.Length > 1 ? Number(numbers[1], 2) : null,
                numbers.Length > 2 ? Number(numbers[2], 2) : null
            );
        }

        return head.Length == 8 && head.All(char.IsAsciiDigit)
            ? Of(Number(head[..4], 4), Number(head[4..6], 2), Number(head[6..], 2))
            : Of(FirstYear(head));
    }

    private static int? Number(string text, int lengthMax)
    {
        var digits = text.Trim().TrimEnd('~', '?', '%');
        return
            digits.Length > 0
            && digits.Length <= lengthMax
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static int? FirstYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var isWord =
                (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                || (at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]));
            if (!isWord && Number(text[at..(at + 4)], 4) is { } year && year >= YearMin)
            {
                return year;
            }
        }

        return null;
    }
}
