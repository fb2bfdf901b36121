using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Storing;

/// <summary>Writes many rows into empty tables in one transaction of a context. This one knows nothing of its database.</summary>
/// <remarks>Disposed, after the transaction, it leaves the context's connection as it was.</remarks>
internal class BulkWriter(ScholarContext context) : IAsyncDisposable
{
    /// <summary>Prepares the connection, before the transaction.</summary>
    public virtual Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Prepares the tables, in the transaction.</summary>
    public virtual Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Inserts rows; what they refer to is there already, and the writer may take that for granted.</summary>
    public virtual Task WriteAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class => GraphWriter.InsertAsync(context, typeof(T), rows, cancellationToken);

    /// <summary>Whether rows may come before those that they refer to.</summary>
    public virtual bool TakesAnyOrder => false;

    /// <summary>Does a piece of what the end has to do otherwise.</summary>
    /// <returns>Whether there was one.</returns>
    public virtual Task<bool> WorkAheadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Inserts all rows of a table. They may be read until the end; the list they come in need not stay.</summary>
    public virtual Task WriteAllAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class => WriteAsync(rows, cancellationToken);

    /// <summary>Leaves the tables as they were made, with their rows; the transaction can be committed then.</summary>
    public virtual Task EndAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Nothing to tidy up.</summary>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
