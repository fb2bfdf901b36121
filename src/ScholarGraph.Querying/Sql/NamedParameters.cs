using System.Globalization;
using System.Text.RegularExpressions;

namespace ScholarGraph.Querying.Sql;

/// <summary>The parameters in a statement's text, which EF Core names.</summary>
internal static partial class NamedParameters
{
    /// <summary>The text with something else in the place of each parameter.</summary>
    /// <param name="text">SQL; what stands in quotes is no parameter.</param>
    /// <param name="other">What stands in a parameter's place, told its name with its sign.</param>
    public static string Replace(string text, Func<string, string> other) =>
        QuotedOrParameter().Replace(text, m => m.ValueSpan[0] == '@' ? other(m.Value) : m.Value);

    /// <summary>The statement with its parameters numbered by place: Npgsql takes one with names apart each time it runs.</summary>
    public static Statement Number(Statement statement)
    {
        var numbers = statement
            .Slots.Select((slot, index) => (slot.Name, Number: index + 1))
            .ToDictionary(
                slot => "@" + slot.Name,
                slot => string.Create(CultureInfo.InvariantCulture, $"${slot.Number}"),
                StringComparer.Ordinal
            );
        return statement with
        {
            Text = Replace(statement.Text, name => numbers.GetValueOrDefault(name, name)),
            Slots = [.. statement.Slots.Select(slot => slot with { Name = "" })],
        };
    }

    [GeneratedRegex("""'(?:[^']|'')*'|"(?:[^"]|"")*"|@\w+""")]
    private static partial Regex QuotedOrParameter();
}
