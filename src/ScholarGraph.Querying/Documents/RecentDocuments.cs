namespace ScholarGraph.Querying.Documents;

/// <summary>The documents used last, by text; safe for many threads.</summary>
internal sealed class RecentDocuments(int countMax)
{
    private readonly Lock gate = new();
    private readonly LinkedList<PreparedDocument> order = new();
    private readonly Dictionary<string, LinkedListNode<PreparedDocument>> byText = new(
        StringComparer.Ordinal
    );

    public int Count
    {
        get
        {
            lock (gate)
            {
                return byText.Count;
            }
        }
    }

    public PreparedDocument? Find(string text)
    {
        lock (gate)
        {
            if (!byText.TryGetValue(text, out var node))
            {
                return null;
            }

            order.Remove(node);
            order.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Keeps a document, unless another thread was first: then that one is given back, so that all requests share one tree.</summary>
    public PreparedDocument Keep(PreparedDocument document)
    {
        lock (gate)
        {
            if (byText.TryGetValue(document.Text, out var known))
            {
                return known.Value;
            }

            if (countMax > 0)
            {
                byText.Add(document.Text, order.AddFirst(document));
                if (byText.Count > countMax && order.Last is { } oldest)
                {
                    byText.Remove(oldest.Value.Text);
                    order.RemoveLast();
                }
            }

            return document;
        }
    }
}
