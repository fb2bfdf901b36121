using ScholarGraph.Data.Importing.Writing;

namespace ScholarGraph.Data.Storing;

/// <summary>Writes many rows into empty tables, inside the transaction that a context is in. This one knows nothing of its database.</summary>
internal class BulkWriter(ScholarContext context)
{
    /// <summary>Prepares the tables.</summary>
    public virtual Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Inserts rows; what they refer to is there already.</summary>
    public virtual Task WriteAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class => GraphWriter.InsertAsync(context, typeof(T), rows, cancellationToken);

    /// <summary>Leaves the tables as they were made, with their rows; the transaction can be committed then.</summary>
    public virtual Task EndAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Tidies up after the commit.</summary>
    public virtual Task SettleAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
