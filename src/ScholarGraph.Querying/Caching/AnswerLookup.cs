namespace ScholarGraph.Querying.Caching;

/// <summary>One request's turn at the kept answers: it looks once its snapshot tells the version, and keeps what it had to read.</summary>
internal sealed class AnswerLookup(AnswerCache answers, long plan, string values)
{
    private AnswerKey? _key;

    /// <summary>The kept answer; null when there was none.</summary>
    public byte[]? Found { get; private set; }

    /// <summary>Looks for the answer in the data of this version.</summary>
    /// <returns>Whether it is there.</returns>
    public bool Find(long version)
    {
        var key = new AnswerKey(plan, values, version);
        _key = key;
        Found = answers.Find(key);
        return Found is not null;
    }

    /// <summary>Keeps the answer that was read from the snapshot of <see cref="Find"/>.</summary>
    public void Keep(ReadOnlyMemory<byte> answer)
    {
        if (_key is { } key)
        {
            answers.Keep(key, answer);
        }
    }
}
