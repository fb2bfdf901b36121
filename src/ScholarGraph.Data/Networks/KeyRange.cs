namespace ScholarGraph.Data.Networks;

/// <summary>A part of all keys: they are spread evenly, so that equal parts hold about as many rows.</summary>
/// <param name="First">The lowest key of the part.</param>
/// <param name="Last">The highest.</param>
internal readonly record struct KeyRange(long First, long Last)
{
    /// <summary>One of several parts.</summary>
    /// <param name="part">From 0.</param>
    /// <param name="parts">How many.</param>
    public static KeyRange Of(int part, int parts)
    {
        var size = long.MaxValue / parts;
        return new(
            part == 0 ? long.MinValue : size * part,
            part == parts - 1 ? long.MaxValue : (size * (part + 1)) - 1
        );
    }
}
