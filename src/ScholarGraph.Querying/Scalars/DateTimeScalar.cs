using System.Globalization;
using System.Text.RegularExpressions;

namespace ScholarGraph.Querying.Scalars;

/// <summary><c>DateTime</c>: runtime value <see cref="DateTime"/> in UTC; read with its offset, written with <c>Z</c> and up to seven digits of a second.</summary>
public sealed partial class DateTimeScalar : TextScalar<DateTime>
{
    /// <summary>Names and describes it.</summary>
    public DateTimeScalar()
    {
        Name = "DateTime";
        Description =
            "The `DateTime` scalar type represents an exact point in time: an ISO 8601 date and time with an offset, written in UTC.";
    }

    private protected override bool TryRead(string text, out DateTime value)
    {
        value = default;
        if (
            !Form().IsMatch(text)
            || !DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var read
            )
        )
        {
            return false;
        }

        value = read.UtcDateTime;
        return true;
    }

    private protected override object Write(DateTime value) =>
        (
            value.Kind == DateTimeKind.Local
                ? value.ToUniversalTime()
                // What a database gives back has no kind; it was stored in UTC.
                : DateTime.SpecifyKind(value, DateTimeKind.Utc)
        ).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z"
    )]
    private static partial Regex Form();
}
