using System.Globalization;

namespace ScholarGraph.Querying.Scalars;

/// <summary><c>LocalDate</c>: runtime value <see cref="DateOnly"/>, <c>yyyy-MM-dd</c>.</summary>
public sealed class LocalDateScalar : TextScalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Names and describes it.</summary>
    public LocalDateScalar()
    {
        Name = "LocalDate";
        Description =
            "The `LocalDate` scalar type represents a date without a time or an offset, as `yyyy-MM-dd`.";
    }

    private protected override bool TryRead(string text, out DateOnly value) =>
        DateOnly.TryParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value
        );

    private protected override object Write(DateOnly value) =>
        value.ToString(Format, CultureInfo.InvariantCulture);
}
