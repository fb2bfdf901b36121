using System.Collections.Frozen;

namespace ScholarGraph.Formats.Ris;

/// <summary>A line that begins with a tag.</summary>
/// <param name="Name">Two characters.</param>
/// <param name="Value">What stands after the hyphen.</param>
internal sealed record RisTag(string Name, string Value)
{
    private static readonly FrozenSet<string> Known =
        "TY ER AU A1 A2 A3 A4 AB AD AN AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST SV T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2"
            .Split(' ')
            .ToFrozenSet();

    /// <summary>The end of a record.</summary>
    public static RisTag End { get; } = new("ER", "");

    /// <returns>Null for a line that goes on with what the one before it says.</returns>
    public static RisTag? Of(string line)
    {
        line = line.TrimStart();
        if (line.Length < 3 || !char.IsAsciiLetterUpper(line[0]))
        {
            return null;
        }

        var rest = line.AsSpan(2).TrimStart();
        var spaces = line.Length - 2 - rest.Length;
        // "AI - based" goes on; "AU - Smith" has lost a space.
        return
            rest is ['-', ..]
            && (rest.Length == 1 || rest[1] is ' ' or '\t' || spaces == 2)
            && (spaces == 2 || Known.Contains(line[..2]))
            && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))
            ? new RisTag(line[..2], rest[1..].Trim().ToString())
            : null;
    }
}
