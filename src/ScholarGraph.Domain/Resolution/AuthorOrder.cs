namespace ScholarGraph.Domain.Resolution;

/// <summary>One order out of several lists of a work.</summary>
internal static class AuthorOrder
{
    /// <summary>The first list's order; whom only later lists name stands after the one before them there.</summary>
    /// <param name="lists">Each without repeats, the most trusted first.</param>
    public static List<T> Merge<T>(IEnumerable<IReadOnlyList<T>> lists)
        where T : notnull
    {
        var order = new LinkedList<T>();
        var nodes = new Dictionary<T, LinkedListNode<T>>();
        foreach (var list in lists)
        {
            LinkedListNode<T>? before = null;
            foreach (var person in list)
            {
                if (!nodes.TryGetValue(person, out var node))
                {
                    node = before is null ? order.AddFirst(person) : order.AddAfter(before, person);
                    nodes.Add(person, node);
                }

                before = node;
            }
        }

        return [.. order];
    }
}
