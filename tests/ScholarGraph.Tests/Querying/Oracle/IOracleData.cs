namespace ScholarGraph.Tests.Querying.Oracle;

/// <summary>The objects that a query can find.</summary>
internal interface IOracleData
{
    /// <summary>The texts that its values are drawn from.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The objects of a class, or of what stands for a view of one.</summary>
    public IReadOnlyList<object> Of(Type type);
}
