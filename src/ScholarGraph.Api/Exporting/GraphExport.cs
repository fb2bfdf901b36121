using ScholarGraph.Data.Exporting;

namespace ScholarGraph.Api.Exporting;

/// <summary>An export that can be written, or the reason why there is none. Dispose it to let the state of the graph go.</summary>
public sealed class GraphExport : IAsyncDisposable
{
    private readonly GraphSnapshot? _snapshot;
    private readonly Func<Stream, CancellationToken, Task>? _write;

    /// <summary>An export that was refused.</summary>
    /// <param name="refusal">Why.</param>
    public GraphExport(ExportRefusal refusal) => Refusal = refusal;

    internal GraphExport(GraphSnapshot? snapshot, Func<Stream, CancellationToken, Task> write) =>
        (_snapshot, _write) = (snapshot, write);

    /// <summary>Why there is none; null when it can be written.</summary>
    public ExportRefusal? Refusal { get; }

    /// <summary>Writes the document as the graph is read: memory is bounded whatever its length. Called once.</summary>
    /// <param name="output">Not closed; only written to asynchronously. After a failure what stands there is not whole.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="InvalidOperationException">The export was refused.</exception>
    public Task WriteAsync(Stream output, CancellationToken cancellationToken) =>
        _write?.Invoke(output, cancellationToken)
        ?? throw new InvalidOperationException("The export was refused.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _snapshot?.DisposeAsync() ?? ValueTask.CompletedTask;
}
