using System.Globalization;

namespace ScholarGraph.Querying.Scalars;

/// <summary><c>LocalTime</c>: runtime value <see cref="TimeOnly"/>, <c>HH:mm:ss</c> with up to seven digits of a second.</summary>
public sealed class LocalTimeScalar : TextScalar<TimeOnly>
{
    internal const string Format = "HH:mm:ss.FFFFFFF";

    /// <summary>Names and describes it.</summary>
    public LocalTimeScalar()
    {
        Name = "LocalTime";
        Description =
            "The `LocalTime` scalar type represents a time of day without a date or an offset, as `HH:mm:ss`.";
    }

    private protected override bool TryRead(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value
        );

    private protected override object Write(TimeOnly value) =>
        value.ToString(Format, CultureInfo.InvariantCulture);
}
