namespace ScholarGraph.Data.Generating;

/// <summary>Finds a place among ascending numbers that are worked out when asked for.</summary>
internal static class Search
{
    /// <summary>The last place whose number is not beyond a value.</summary>
    /// <param name="count">How many places; at least one.</param>
    /// <param name="number">The number at a place; that at the first is not beyond the value.</param>
    /// <param name="value">What is looked for.</param>
    public static int Last(int count, Func<int, int> number, int value)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = number(middle) <= value ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
