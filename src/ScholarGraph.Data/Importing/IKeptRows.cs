using System.Linq.Expressions;

namespace ScholarGraph.Data.Importing;

/// <summary>Rows of the kept graph, by keys that they hold.</summary>
internal interface IKeptRows
{
    /// <param name="key">The column that is looked at.</param>
    /// <param name="keys">What it is to hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<List<T>> WithAsync<T>(
        Expression<Func<T, long?>> key,
        IReadOnlyCollection<long> keys,
        CancellationToken cancellationToken
    )
        where T : class;

    /// <summary>All rows of a table.</summary>
    public Task<List<T>> AllAsync<T>(CancellationToken cancellationToken)
        where T : class;

    /// <summary>Rows with one of some texts in a column.</summary>
    public Task<List<T>> WithTextAsync<T>(
        Expression<Func<T, string>> text,
        IReadOnlyCollection<string> texts,
        CancellationToken cancellationToken
    )
        where T : class;

    /// <summary>How many works each topic was inferred of.</summary>
    public Task<Dictionary<long, int>> CountInferredAsync(CancellationToken cancellationToken);
}
