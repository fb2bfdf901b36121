namespace ScholarGraph.Querying.Paging;

/// <summary>The key values of a page's cursors; null without one.</summary>
/// <param name="Start">Where the page begins, in its direction.</param>
/// <param name="End">Where a page forward must end before.</param>
internal readonly record struct PageCursors(object?[]? Start, object?[]? End)
{
    /// <summary>What of them a statement depends on: which are there, and which of their values are null.</summary>
    public (int? Start, int? End) NullMasks => (NullMask(Start), NullMask(End));

    /// <summary>Bit i is set where the cursor’s key i is null; null without a cursor.</summary>
    public static int? NullMask(object?[]? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        var mask = 0;
        for (var i = 0; i < cursor.Length; i++)
        {
            mask |= cursor[i] is null ? 1 << i : 0;
        }

        return mask;
    }
}
